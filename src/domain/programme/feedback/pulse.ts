import { perAnswer, type Span } from "../answers/span";
import { addTold, meanOf, type ToldAnswers } from "../answers/toldAnswers";
import { wilson } from "../../scorecard/interval/wilson";
import type { Table } from "../../table/table";
import { isBurnoutItem } from "./burnoutItem";
import { gatherAnswers } from "./gatherAnswers";
import { keepFormerWave } from "./keepFormerWave";
import { pulseScaleOf, type PulseScale } from "./pulseScale";
import type { PulseSnapshot, ToldWave } from "./pulseSnapshot";
import { numbersOf } from "../../measure/columns";

/** What a group answered to an item in a wave, as far as it may be told. */
export interface PulseFigure {
  /** Id of the month: "2026-11". */
  readonly wave: string;
  readonly item: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly n: number;
  /** Share of the two best answers, 0–1, and its 95 % interval; of an item that asks for burnout, of those who agree. */
  readonly favourable: Span;
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
  readonly favourable: Span | null;
  /** Share that agrees with the items that ask for burnout: less is better. null where none does. */
  readonly burnout: Span | null;
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
    .flatMap(([wave, items]) => keepFormerWave(items, scale, wave, before.find((other) => other.wave === wave)) ?? []);
  if (snapshot.length === 0) return null;
  const figures = snapshot.flatMap(({ wave, items }) => items.flatMap(({ item, all, groups }) => [
    figureOf(wave, item, null, all), ...groups.map(({ group, told }) => figureOf(wave, item, group, told)),
  ]));
  const burnoutItems = [...new Set(figures.map(({ item }) => item))].filter(isBurnoutItem);
  return { scale, waves: snapshot.map(waveOf), figures, burnoutItems, snapshot };
}

function figureOf(wave: string, item: string, team: string | null, told: ToldAnswers): PulseFigure {
  const { n, sum } = told;
  const [low, high] = [wilson(sum.least, n)?.low ?? 0, wilson(sum.most, n)?.high ?? 1];
  return { wave, item, team, n, favourable: perAnswer(sum, n), low, high, responseRate: responseOf([told]) };
}

function waveOf({ wave, items, good, burnout }: ToldWave): PulseWave {
  const all = items.map((item) => item.all);
  return {
    wave, items: items.length, n: addTold(all).n, favourable: good && meanOf(good), burnout: burnout && meanOf(burnout), responseRate: responseOf(all),
  };
}

function responseOf(groups: readonly ToldAnswers[]): number | null {
  const { n, invited } = addTold(groups.filter((group) => (group.invited ?? 0) > 0));
  return invited === null ? null : Math.min(1, n / invited);
}
