/** What can be done in the Data view. */
export interface DataActions {
  readonly disabled: boolean;
  /** @param header "" where none is it; null takes back what was said. */
  readonly onColumn: (dataset: string, column: string, header: string | null) => void;
  /** @param dataset "" where it is none; null takes back what was said. */
  readonly onTable: (table: string, dataset: string | null) => void;
}
