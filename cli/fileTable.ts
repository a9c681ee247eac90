/** A delimited file given as a table: of the dataset that the user wrote, or null to find out which. */
export interface FileTable {
  readonly dataset: string | null;
  readonly file: string;
}
