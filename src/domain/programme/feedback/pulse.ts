import { wilson } from "../../scorecard/interval/wilson";
import type { Table } from "../../table/table";
import { isBurnoutItem } from "./burnoutItem";
import { gatherAnswers } from "./gatherAnswers";
import { keepFormerWave } from "./keepFormerWave";
import { pulseScaleOf, type PulseScale } from "./pulseScale";
import type { ItemTally, PulseSnapshot, Tally } from "./pulseSnapshot";
import { numbersOf } from "../../measure/columns";

/** What a group answered to an item in a wave. */
export interface PulseFigure {
  /** Id of the month: "2026-11". */
  readonly wave: string;
  readonly item: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly n: number;
  /** On the survey's scale. */
  readonly mean: number;
  /** Share of the two best answers, 0–1, and its 95 % interval; of an item that asks for burnout, of those who agree. */
  readonly favourable: number;
  readonly low: number;
  readonly high: number;
  /** Answers ÷ invitations, 0–1; null where the table has no invitations. */
  readonly responseRate: number | null;
}

/** All items of a wave together, without what is withheld. */
export interface PulseWave {
  readonly wave: string;
  /** How many items have enough answers to be shown. */
  readonly items: number;
  readonly n: number;
  /** Over the items that do not ask for burnout; null where all do. */
  readonly favourable: number | null;
  readonly mean: number | null;
  /** Share that agrees with the items that ask for burnout: less is better. null where none does. */
  readonly burnout: number | null;
  readonly responseRate: number | null;
}

/** What pulse surveys say, after the people-data rules. */
export interface Pulse {
  readonly scale: PulseScale;
  /** Oldest first. */
  readonly waves: readonly PulseWave[];
  /** Waves oldest first; in each items and their teams alphabetically, the organisation before them. */
  readonly figures: readonly PulseFigure[];
  /** Items that ask for burnout. */
  readonly burnoutItems: readonly string[];
  readonly snapshot: PulseSnapshot;
}

/** How many waves are told of. */
const shownWaves = 24;

/** Reads a table of pulse answers up to a day; null where it has none, or none on a scale that is understood. */
export function readPulse(table: Table, asOf: number, before: PulseSnapshot): Pulse | null {
  const scale = pulseScaleOf(numbersOf(table, "answer") ?? new Float64Array());
  if (scale === null) return null;
  const gathered = [...gatherAnswers(table, scale, asOf)].slice(-shownWaves);
  const snapshot = gathered
    .map(([wave, items]) => keepFormerWave(items, scale.favourable, wave, before.find((other) => other.wave === wave)))
    .filter(({ items }) => items.length > 0);
  if (snapshot.length === 0) return null;
  const figures = snapshot.flatMap(({ wave, items }) => items.flatMap(({ item, all, teams }) => [
    figureOf(wave, item, null, all), ...teams.map(({ team, tally }) => figureOf(wave, item, team, tally)),
  ]));
  const burnoutItems = [...new Set(figures.map(({ item }) => item))].filter(isBurnoutItem);
  return { scale, waves: snapshot.map(({ wave, items }) => waveOf(wave, items)), figures, burnoutItems, snapshot };
}

function figureOf(wave: string, item: string, team: string | null, tally: Tally): PulseFigure {
  const { n, sum, favourable } = tally;
  const { low, high } = wilson(favourable, n) ?? { low: 0, high: 1 };
  return { wave, item, team, n, mean: sum / n, favourable: favourable / n, low, high, responseRate: responseOf([tally]) };
}

function waveOf(wave: string, items: readonly ItemTally[]): PulseWave {
  const tallies = (asksBurnout: boolean): Tally[] => items.filter(({ item }) => isBurnoutItem(item) === asksBurnout).map(({ all }) => all);
  const [all, good, burnout] = [items.map((item) => item.all), tallies(false), tallies(true)];
  return {
    wave, items: items.length, n: total(all, "n"), favourable: ratioOf(good, "favourable"), mean: ratioOf(good, "sum"), burnout: ratioOf(burnout, "favourable"), responseRate: responseOf(all),
  };
}

function ratioOf(tallies: readonly Tally[], key: "favourable" | "sum"): number | null {
  return tallies.length === 0 ? null : total(tallies, key) / total(tallies, "n");
}

function responseOf(tallies: readonly Tally[]): number | null {
  const known = tallies.filter(({ invited }) => invited !== null && invited > 0);
  const invited = known.reduce((sum, tally) => sum + (tally.invited ?? 0), 0);
  return invited === 0 ? null : Math.min(1, total(known, "n") / invited);
}

function total(tallies: readonly Tally[], key: "n" | "sum" | "favourable"): number {
  return tallies.reduce((sum, tally) => sum + tally[key], 0);
}
