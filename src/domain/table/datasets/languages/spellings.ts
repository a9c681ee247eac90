import type { IndicatorDatasetId, ProgrammeDatasetId } from "../../datasetId";

/** How a language's exports name a dataset's table and its columns; a column that is absent has no usual name. */
export interface DatasetSpellings {
  readonly tables: readonly string[];
  /** By column id. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** Tables of the programme are not exported from anywhere: a language has their names where the add-in writes them in it. */
export type LanguageSpellings = Readonly<Record<IndicatorDatasetId, DatasetSpellings>> & Readonly<Partial<Record<ProgrammeDatasetId, DatasetSpellings>>>;
