import { nameKey } from "../../measure/words";
import type { Phrase } from "../../language/phrase";
import type { Status, Unit } from "../../scorecard/result";
import type { RatedScorecard } from "../../scorecard/scorecard";
import type { Table } from "../../table/table";
import { chosen } from "../choice";
import { namedIndicators } from "../namedIndicators";
import { rowsOf, textIn } from "../rowReaders";
import { aiEffects, aiStatuses, aiUseCatalogue, type AiEffect, type AiStatus, type AiUseId } from "./aiUseCatalogue";

/** What would show first that a use of AI does harm, as it stands now. */
export type Guard =
  | {
    readonly kind: "figure"; readonly id: string; readonly title: string; readonly unit: Unit;
    /** Of the last complete period and of the one before. */
    readonly value: number | null; readonly previous: number | null;
    /** null for a figure of the context, which is not judged. */
    readonly status: Status | null;
  }
  /** The words name neither an indicator nor a figure of the context. */
  | { readonly kind: "unknown"; readonly said: string };

/** A use of AI as the table tells of it. */
export interface AiUse {
  /** null for one that is none of the ten. */
  readonly id: AiUseId | null;
  readonly key: string;
  /** As the table names it. */
  readonly said: string;
  readonly owner: string | null;
  /** null where the cell is blank or names none. */
  readonly status: AiStatus | null;
  readonly effect: AiEffect | null;
  /** null where none is named. */
  readonly guard: Guard | null;
}

/** The uses of AI in the table, and those of the ten that it does not list. */
export interface AiUses {
  readonly uses: readonly AiUse[];
  readonly unused: readonly AiUseId[];
}

type GuardCard = Pick<RatedScorecard, "lines" | "context" | "asOf">;

/**
 * Reads the uses of AI; their guards as the scorecard has them. Where a use is in several rows, the last one tells how it is.
 * @param phrase the other language in which a guard may be named.
 */
export function findAiUses(table: Table, card: GuardCard, phrase: Phrase): AiUses {
  const rows = rowsOf(table, (from): ((row: number) => AiUse | null) => {
    const [useOf, ownerOf, statusOf, effectOf, guardOf] = ["use", "owner", "status", "effect", "guard"].map((id) => textIn(from, id));
    return (row) => {
      const said = useOf?.(row) ?? null;
      if (said === null) return null;
      const id = chosen(said, aiUseCatalogue);
      return {
        id, key: id ?? `own ${nameKey(said)}`, said, owner: ownerOf?.(row) ?? null, status: chosen(statusOf?.(row) ?? null, aiStatuses),
        effect: chosen(effectOf?.(row) ?? null, aiEffects), guard: guardNamed(guardOf?.(row) ?? null, card, phrase),
      };
    };
  });
  const last = new Map(rows.map((row) => [row.key, row]));
  return {
    uses: [...aiUseCatalogue.flatMap(({ id }) => last.get(id) ?? []), ...[...last.values()].filter(({ id }) => id === null)],
    unused: aiUseCatalogue.flatMap(({ id }) => (last.has(id) ? [] : [id])),
  };
}

/** Whether a use is going on, and so needs an owner and a guard. */
export function isInUse({ status }: AiUse): boolean {
  return status !== "stopped" && status !== "idea";
}

function guardNamed(said: string | null, { lines, context, asOf }: GuardCard, phrase: Phrase): Guard | null {
  if (said === null) return null;
  const [id] = namedIndicators(said, [...lines, ...lines.map((line) => ({ ...line, title: phrase(line.title) }))]).ids;
  const line = lines.find(({ description }) => description.id === id);
  if (line !== undefined) {
    const { headline, previous, title, description } = line;
    return { kind: "figure", id: description.id, title, unit: description.unit, value: headline?.value ?? null, previous: previous?.value ?? null, status: headline?.status ?? "not-measured" };
  }
  const key = nameKey(said);
  const figure = context.find((one) => [one.id, one.title, phrase(one.title)].some((name) => nameKey(name) === key));
  if (figure === undefined) return { kind: "unknown", said };
  const [previous, last] = figure.series.filter(({ period }) => period.end <= asOf + 1).slice(-2);
  return { kind: "figure", id: figure.id, title: figure.title, unit: figure.unit, value: figure.value, previous: last === undefined ? null : previous?.value ?? null, status: null };
}
