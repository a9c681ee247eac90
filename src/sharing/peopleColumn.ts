/** A column of an input table whose cells name people. */
export interface PeopleColumn {
  /** What the table holds, such as "Cases". */
  readonly dataset: string;
  readonly table: string;
  readonly header: string;
  /** A1 address of its first cell, with its sheet. */
  readonly address: string;
  /** How many different names it holds. */
  readonly names: number;
}
