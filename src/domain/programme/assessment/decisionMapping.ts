import { textOf } from "../../measure/columns";
import type { Table } from "../../table/table";
import { chosen, type Choice } from "../choice";
import { decisionLevels, decisionWays, frequencies, timesAYear, type LevelId, type WayId } from "./decisionWords";

/** Decisions made at one level. */
export interface LevelDecisions {
  readonly level: LevelId;
  /** Kinds of decision. */
  readonly kinds: number;
  /** Those of them that should be made further down. */
  readonly movable: number;
  /** How often a year, all together; null where that is said of none. */
  readonly aYear: number | null;
}

/** At which level decisions that affect customers are made. */
export interface DecisionMapping {
  /** Kinds of which both levels are known. */
  readonly kinds: number;
  /** Share of the kinds that could move down, 0 to 1; null without any. */
  readonly movable: number | null;
  /** The same share of decisions made in a year; null where how often is said of none. */
  readonly movableOfYear: number | null;
  /** From the customer upwards; levels at which nothing is decided are absent. */
  readonly levels: readonly LevelDecisions[];
  /** How many kinds are made in which way; ways that are said of none are absent. */
  readonly ways: readonly { readonly way: WayId; readonly kinds: number }[];
}

interface Decision {
  readonly made: LevelId;
  readonly isMovable: boolean;
  readonly aYear: number | null;
  readonly way: WayId | null;
}

/** The words of higher levels hold those of lower ones: "team lead" has "team". */
const fromAbove: readonly Choice<LevelId>[] = [...decisionLevels].reverse();

export function mapDecisions(table: Table): DecisionMapping {
  const decisions = readDecisions(table);
  const ofYear = decisions.filter(({ aYear }) => aYear !== null);
  return {
    kinds: decisions.length,
    movable: share(decisions, () => 1),
    movableOfYear: share(ofYear, ({ aYear }) => aYear ?? 0),
    ways: decisionWays.map(({ id }) => ({ way: id, kinds: decisions.filter(({ way }) => way === id).length })).filter(({ kinds }) => kinds > 0),
    levels: decisionLevels.flatMap(({ id }) => {
      const here = decisions.filter(({ made }) => made === id);
      const counted = here.flatMap(({ aYear }) => aYear ?? []);
      return here.length === 0 ? [] : [{ level: id, kinds: here.length, movable: here.filter(({ isMovable }) => isMovable).length, aYear: counted.length === 0 ? null : counted.reduce((sum, one) => sum + one, 0) }];
    }),
  };
}

function readDecisions(table: Table): Decision[] {
  const read = (id: string): ((row: number) => string | null) => {
    const column = textOf(table, id);
    return (row) => column?.values[column.codes[row] ?? -1] ?? null;
  };
  const [made, wanted, often, how] = [read("level-made"), read("level-wanted"), read("how-often"), read("how")];
  const rank = (id: LevelId): number => decisionLevels.findIndex((level) => level.id === id);
  return Array.from({ length: table.rowCount }, (_, row) => row).flatMap((row) => {
    const [at, should] = [chosen(made(row), fromAbove), chosen(wanted(row), fromAbove)];
    return at === null || should === null ? [] : [{ made: at, isMovable: rank(should) < rank(at), aYear: aYearOf(often(row)), way: chosen(how(row), decisionWays) }];
  });
}

function aYearOf(text: string | null): number | null {
  if (text === null) return null;
  const times = Number(text);
  if (text.trim() !== "" && Number.isFinite(times) && times >= 0) return times;
  const often = chosen(text, frequencies);
  return often === null ? null : timesAYear[often];
}

function share(decisions: readonly Decision[], weigh: (decision: Decision) => number): number | null {
  const sum = (some: readonly Decision[]): number => some.reduce((total, decision) => total + weigh(decision), 0);
  const all = sum(decisions);
  return all === 0 ? null : sum(decisions.filter(({ isMovable }) => isMovable)) / all;
}
