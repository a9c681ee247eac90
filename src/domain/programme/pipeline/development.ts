import { nameKey } from "../../measure/words";
import type { Table } from "../../table/table";
import { chosen } from "../choice";
import { numberIn, rowsOf, textIn } from "../rowReaders";
import { developmentKinds, type DevelopmentKind } from "./developmentKinds";

/** An assignment by which somebody grows into leading. It is done as soon as it has an outcome. */
export interface Assignment {
  readonly key: string;
  readonly person: string;
  /** null where the cell names none of the five. */
  readonly kind: DevelopmentKind | null;
  /** As the cell says it. */
  readonly said: string;
  readonly daysAWeek: number | null;
  readonly sponsor: string | null;
  /** Serial days. */
  readonly started: number | null;
  readonly due: number | null;
  readonly outcome: string | null;
}

/** The assignments, by person, for each in the order in which they began. */
export function findDevelopment(table: Table | undefined): Assignment[] {
  return rowsOf(table, (from): ((row: number) => Assignment | null) => {
    const [personOf, kindOf, sponsorOf, outcomeOf] = ["person", "kind", "sponsor", "outcome"].map((id) => textIn(from, id));
    const [days, startedOn, dueOn] = ["days-a-week", "started", "due"].map((id) => numberIn(from, id));
    return (row) => {
      const [person, said] = [personOf?.(row) ?? null, kindOf?.(row) ?? ""];
      return person === null ? null : {
        key: nameKey(person), person, said, kind: chosen(said, developmentKinds), daysAWeek: days?.(row) ?? null, sponsor: sponsorOf?.(row) ?? null,
        started: startedOn?.(row) ?? null, due: dueOn?.(row) ?? null, outcome: outcomeOf?.(row) ?? null,
      };
    };
  }).sort((a, b) => (a.key === b.key ? (a.started ?? Infinity) - (b.started ?? Infinity) || 0 : a.key < b.key ? -1 : 1));
}

/** Whether it was given and has no outcome yet. */
export function isRunning({ outcome }: Assignment): boolean {
  return outcome === null;
}
