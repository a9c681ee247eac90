import type { ColumnDefinition, DatasetDefinition } from "../dataset";
import type { ColumnMatch } from "./columnMatch";
import { leastValues } from "./content/claim";
import { contentsOf } from "./content/columnContent";
import { guessColumns, type Doubt } from "./content/guessColumns";
import { headerName } from "./headerName";
import { matchHeaders, type ColumnChoice, type Contradicted } from "./matchHeaders";
import type { SourceHeader } from "./sourceHeader";

/** What the user said about columns: the index of a header, or null where none is it, by column id. */
export type GivenColumns = ReadonlyMap<string, number | null>;

export const nothingGiven: GivenColumns = new Map();

export interface ColumnMatches {
  /** In the definition's order; columns without a header are absent. */
  readonly columns: readonly ColumnMatch[];
  readonly choices: readonly ColumnChoice[];
  readonly contradicted: readonly Contradicted[];
  readonly doubts: readonly Doubt[];
  /** Columns that the user said to be absent. */
  readonly denied: readonly ColumnDefinition[];
}

/**
 * Says which header of a table is which column of a dataset: by what the user `given` says, by header, and, where `general` and a
 * sample of the cells is there, by type and content. The order of the table's columns and rows does not matter.
 */
export function matchColumns(
  dataset: DatasetDefinition, { headers, sample }: Pick<SourceHeader, "headers" | "sample">, given: GivenColumns, general: boolean,
): ColumnMatches {
  const contents = sample === undefined || sample.length === 0 ? null : contentsOf(sample, headers.length);
  const { found, choices, contradicted } = matchHeaders(dataset, headers, contents, given, general);
  const matched = new Map([...found.values()].map(({ column, index }) => [column, index] as const));
  const denied = dataset.columns.filter(({ id }) => given.get(id) === null);
  const all = new Map(found);
  let doubts: readonly Doubt[] = [];
  if (general && contents !== null) {
    const used = new Set(matched.values());
    const guessed = guessColumns({
      dataset, contents, matched,
      missing: dataset.columns.filter((column) => !found.has(column) && !denied.includes(column)),
      free: headers.flatMap((_, index) => (!used.has(index) && (contents[index]?.values ?? 0) >= leastValues ? [index] : [])),
    }, headers);
    for (const { column, index, confidence, facts } of guessed.guesses) {
      all.set(column, { column, index, header: headerName(headers, index), confidence, reason: { kind: "content", facts } });
    }
    doubts = guessed.doubts;
  }
  return { columns: dataset.columns.flatMap((column) => all.get(column) ?? []), choices, contradicted, doubts, denied };
}
