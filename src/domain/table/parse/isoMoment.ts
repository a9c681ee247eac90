import { calendarDay } from "../serialDay";
import { digitsAt } from "./digitsAt";

/** A moment of the wall clock and the zone behind it, in minutes ahead of UTC. */
export interface IsoMoment {
  readonly serial: number;
  readonly zone: number | null;
}

/**
 * Reads `2016-02-29`, `2016-02-29 13:16`, `2016-02-29T13:16:30`, `2016-02-29T13:16:30.500`, each with `Z` or without, as machines write them by the million, without
 * expressions. null for any other text, which may be a date all the same.
 */
export function readIsoMoment(text: string): IsoMoment | null {
  const { length } = text;
  if (length < 10 || text[4] !== "-" || text[7] !== "-") return null;
  const zone = length > 16 && text[length - 1] === "Z" ? 0 : null;
  const end = zone === null ? length : length - 1;
  if (end !== 10 && end !== 16 && end !== 19 && end !== 23) return null;
  const year = digitsAt(text, 0, 4);
  const day = year < 1900 ? null : calendarDay(year, digitsAt(text, 5, 7), digitsAt(text, 8, 10));
  if (day === null || Number.isNaN(day)) return null;
  if (end === 10) return { serial: day, zone };
  if ((text[10] !== "T" && text[10] !== " ") || text[13] !== ":" || (end >= 19 && text[16] !== ":") || (end === 23 && text[19] !== ".")) return null;
  const [hour, minute, second] = [digitsAt(text, 11, 13), digitsAt(text, 14, 16), end >= 19 ? digitsAt(text, 17, 19) + (end === 23 ? digitsAt(text, 20, 23) / 1000 : 0) : 0];
  return hour < 24 && minute < 60 && second < 60 ? { serial: day + (hour * 3600 + minute * 60 + second) / 86_400, zone } : null;
}
