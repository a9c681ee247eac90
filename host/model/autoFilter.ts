import type { CellBlock } from "./sheetModel";

/** A day, or all of a month, year and so on, as values of a filter name it. */
export interface FilterDate {
  /** ISO 8601 without a zone, such as "2026-03-01T00:00:00". */
  readonly date: string;
  readonly specificity: "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";
}

export interface FilterCondition {
  readonly operator: "=" | "<>" | "<" | "<=" | ">" | ">=";
  /** A number as text, or a text in which `*` and `?` stand for others. */
  readonly value: string;
}

/** What a filter lets through of a column. */
export type FilterCriterion =
  | { readonly kind: "values"; readonly texts: readonly string[]; readonly dates: readonly FilterDate[]; readonly blanks: boolean }
  | { readonly kind: "custom"; readonly join: "And" | "Or"; readonly conditions: readonly FilterCondition[] }
  | { readonly kind: "top"; readonly isTop: boolean; readonly isPercent: boolean; readonly count: number }
  /** By its name in Excel's API, such as "AboveAverage". */
  | { readonly kind: "dynamic"; readonly name: string }
  /** By colour or icon: known to be there, and kept in the file. */
  | { readonly kind: "look" };

export interface ColumnFilter {
  /** Counted from the first column that the filter covers. */
  readonly column: number;
  readonly criterion: FilterCriterion;
}

/** The filter of a sheet's own cells; those of its tables are the tables'. */
export interface SheetFilter {
  /** With the header row. */
  readonly range: CellBlock;
  /** Columns without a criterion are absent. */
  readonly columns: readonly ColumnFilter[];
}
