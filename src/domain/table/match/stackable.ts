import type { DatasetDefinition } from "../dataset";
import { headerUnit } from "../parse/headerUnit";
import type { ColumnMatch } from "./columnMatch";
import { matchColumns, nothingGiven } from "./matchColumns";
import type { SourceHeader } from "./sourceHeader";

/** Why two tables of one dataset cannot be read as one. */
export type StackObstacle =
  /** One lacks needed columns that the other has. */
  | { readonly kind: "columns" }
  /** Their first rows are the same. */
  | { readonly kind: "copy" }
  /** Two headers of one column name different units. */
  | { readonly kind: "units"; readonly one: string; readonly other: string };

/** Rows that two tables must have at least for their sameness to say anything. */
const leastRows = 2;

/** What keeps two tables from being stacked as one dataset; null where nothing does. */
export function stackObstacle(dataset: DatasetDefinition, one: SourceHeader, other: SourceHeader): StackObstacle | null {
  if (isCopy(one, other)) return { kind: "copy" };
  const [left, right] = [one, other].map((source) => new Map(matchColumns(dataset, source, nothingGiven, true).columns.map((match) => [match.column.id, match])));
  if (!left || !right) return null;
  if (neededOf(dataset, left).join() !== neededOf(dataset, right).join()) return { kind: "columns" };
  for (const [id, { header }] of left) {
    const rival = right.get(id)?.header;
    if (rival !== undefined && unitOf(header) !== unitOf(rival)) return { kind: "units", one: header, other: rival };
  }
  return null;
}

function neededOf(dataset: DatasetDefinition, found: ReadonlyMap<string, ColumnMatch>): string[] {
  return dataset.columns.filter(({ id, needed }) => needed && found.has(id)).map(({ id }) => id);
}

function unitOf(header: string): string {
  const { duration, clock, percent, currency } = headerUnit(header);
  return JSON.stringify([duration, clock, percent, currency]);
}

function isCopy({ sample: one = [] }: SourceHeader, { sample: other = [] }: SourceHeader): boolean {
  return one.length >= leastRows && JSON.stringify(one) === JSON.stringify(other);
}
