import type { ColumnDefinition, DatasetDefinition } from "../dataset";
import { headerKey } from "../headerKey";

/** A dataset column and the header that is it. */
export interface ColumnMatch {
  readonly column: ColumnDefinition;
  /** Index among the source's headers. */
  readonly index: number;
  readonly header: string;
}

/** Two headers that fit one column equally well. */
export interface ColumnChoice {
  readonly column: ColumnDefinition;
  readonly used: string;
  readonly other: string;
}

export interface ColumnMatches {
  /** In the definition's order; columns without a header are absent. */
  readonly columns: readonly ColumnMatch[];
  readonly choices: readonly ColumnChoice[];
}

/**
 * Finds each column's header: first what the user `given` (column id → header index) says, then the column's own name,
 * then its synonyms in their order, then its general spellings. A guessed header serves one column only.
 */
export function matchColumns(
  dataset: DatasetDefinition, headers: readonly string[], given: ReadonlyMap<string, number>, general: boolean,
): ColumnMatches {
  const indexOf = new Map<string, number>();
  headers.forEach((header, index) => {
    const key = headerKey(header);
    if (key !== "" && !indexOf.has(key)) indexOf.set(key, index);
  });
  const found = new Map<string, number>(given);
  const taken = new Set<number>(given.values());
  const take = (column: ColumnDefinition, spellings: readonly string[]): void => {
    if (found.has(column.id)) return;
    for (const spelling of spellings) {
      const index = indexOf.get(headerKey(spelling));
      if (index === undefined || taken.has(index)) continue;
      found.set(column.id, index);
      taken.add(index);
      return;
    }
  };
  for (const column of dataset.columns) take(column, [column.id]);
  for (const column of dataset.columns) take(column, column.synonyms);
  if (general) for (const column of dataset.columns) take(column, column.generic ?? []);

  const columns: ColumnMatch[] = [];
  const choices: ColumnChoice[] = [];
  for (const column of dataset.columns) {
    const index = found.get(column.id);
    const header = index === undefined ? undefined : headers[index];
    if (index === undefined || header === undefined) continue;
    columns.push({ column, index, header });
    if (given.has(column.id)) continue;
    const other = otherHeader(column, header, headers, taken);
    if (other !== null) choices.push({ column, used: header, other });
  }
  return { columns, choices };
}

/** A header that nothing uses and that would have served the column as well. */
function otherHeader(column: ColumnDefinition, used: string, headers: readonly string[], taken: ReadonlySet<number>): string | null {
  const keys = new Set([column.id, ...column.synonyms].map(headerKey));
  if (!keys.has(headerKey(used))) return null;
  return headers.find((header, index) => !taken.has(index) && keys.has(headerKey(header))) ?? null;
}
