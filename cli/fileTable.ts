/** A table given as a file, by dataset as the user wrote it. */
export interface FileTable {
  readonly dataset: string;
  readonly file: string;
}
