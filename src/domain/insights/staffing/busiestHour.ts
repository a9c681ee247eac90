import { datesOf, numbersOf, textOf } from "../../measure/columns";
import type { Sources } from "../../measure/sources";
import { holdsWord } from "../../measure/words";
import { liveChannels } from "./liveChannels";

const hoursOfDay = 24;
const hoursOfWeek = 7 * hoursOfDay;
/** Whole weeks that are looked at: a quarter of a year. */
const weeks = 13;
/** Contacts with a handle time below which no mean of them is taken. */
const fewestTimed = 20;

/** Standard deviations above the mean hour: by chance alone, even the strongest of a week's 168 hours is there in one workbook of fifty or fewer. */
const standsOut = 3.8;

/** An hour of the week. */
export interface HourOfWeek {
  /** 0 is Monday. */
  readonly weekday: number;
  /** 0–23: the hour that begins then. */
  readonly hour: number;
}

/** The hour of the week in which most contacts began on channels on which customers wait. */
export interface BusiestHour {
  /** null where no hour stands out: then it is the mean one of those in which contacts begin. */
  readonly when: HourOfWeek | null;
  /** Mean of the weeks. */
  readonly contacts: number;
  /** Mean minutes of work on a contact of these weeks, at any hour. */
  readonly handleMinutes: number;
}

/**
 * Looks through the thirteen weeks before a day. Null without channels, without times of day (most dates are midnight), without handle
 * times, or without such contacts. @param team its index; null is the organisation. @param end serial day, not looked at itself.
 */
export function busiestHour(sources: Sources, team: number | null, end: number): BusiestHour | null {
  const table = sources.table("cases");
  const channel = textOf(table, "channel");
  const minutes = numbersOf(table, "handle-minutes");
  if (channel === null || minutes === null) return null;
  const isLive = Uint8Array.from(channel.values, (value) => Number(holdsWord(value, liveChannels)));
  const opened = datesOf(table, ["opened"]);
  const teams = team === null ? null : sources.rowTeam("cases", ["opened"]);
  const begin = end - weeks * 7;
  const counts = new Float64Array(hoursOfWeek);
  let [contacts, atMidnight, timed, total] = [0, 0, 0, 0];
  for (let row = 0; row < table.rowCount; row++) {
    const at = opened[row] as number;
    const code = channel.codes[row] as number;
    if (!(at >= begin && at < end) || code < 0 || isLive[code] === 0 || (teams !== null && teams[row] !== team)) continue;
    contacts++;
    if (Number.isInteger(at)) atMidnight++;
    // A time that comes a little short of its hour in binary belongs to it.
    const hour = Math.floor((at % 1) * hoursOfDay + 1e-6) % hoursOfDay;
    const place = weekdayOf(at) * hoursOfDay + hour;
    counts[place] = (counts[place] as number) + 1;
    const time = minutes[row] as number;
    if (!(time > 0)) continue;
    timed++;
    total += time;
  }
  if (timed < fewestTimed || atMidnight * 2 > contacts) return null;
  const place = counts.reduce((best, count, index) => (count > (counts[best] as number) ? index : best), 0);
  const strongest = counts[place] as number;
  const mean = contacts / counts.filter((count) => count > 0).length;
  const isPeak = strongest > mean + standsOut * Math.sqrt(mean);
  return {
    when: isPeak ? { weekday: Math.floor(place / hoursOfDay), hour: place % hoursOfDay } : null,
    contacts: (isPeak ? strongest : mean) / weeks, handleMinutes: total / timed,
  };
}

/** 0 is Monday: serial day 2 is one. */
function weekdayOf(serial: number): number {
  return (Math.floor(serial) + 5) % 7;
}
