import type { DatasetId } from "../../../domain/table/datasetId";

/** What can be done in the Data view. */
export interface DataActions {
  readonly disabled: boolean;
  readonly onSelect: (address: string) => void;
  /** @param header "" where none is it; null takes back what was said. */
  readonly onColumn: (dataset: string, column: string, header: string | null) => void;
  /** @param dataset "" where it is none; null takes back what was said. */
  readonly onTable: (table: string, dataset: string | null) => void;
  /** Lets the user point at a dataset's table in the sheet, or at one of its columns. */
  readonly onPick: (dataset: DatasetId, column: string | null) => void;
  /** Adds an empty table. */
  readonly onAdd: (dataset: DatasetId) => void;
  readonly onPreview: (dataset: DatasetId) => void;
}
