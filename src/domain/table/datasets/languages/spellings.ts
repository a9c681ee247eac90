import type { DatasetId } from "../../datasetId";

/** How a language's exports name a dataset's table and its columns; a column that is absent has no usual name. */
export interface DatasetSpellings {
  readonly tables: readonly string[];
  /** By column id. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

export type LanguageSpellings = Readonly<Record<DatasetId, DatasetSpellings>>;
