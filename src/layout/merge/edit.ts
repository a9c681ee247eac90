import type { CellFormat, CellRange, ChartPlan, ConditionalFormatPlan, FormatPlan, LinkPlan, PlanValue, SheetPlan } from "../sheetPlan";
import type { Mark } from "./mergeMarks";
import type { Place } from "./sheetContents";

/** A block of cells; null leaves a cell as it is, "" empties it. */
export interface CellsEdit {
  readonly kind: "cells";
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly after: readonly (readonly (PlanValue | "")[])[];
}

/** Makes a table longer or shorter by whole rows at its end, out of rows that are out of sight below it; what stands in them is left to other edits. */
export interface TableRowsEdit {
  readonly kind: "tableRows";
  /** Plan id of the sheet. */
  readonly sheet: string;
  /** The table's id, which is its Excel name. */
  readonly table: string;
  /** Zero-based cell of the first header, and how many columns the table has now. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Body rows. */
  readonly before: number;
  readonly after: number;
  /** What rows that are added look like, by column of the sheet. */
  readonly formats: readonly { readonly column: number; readonly format: CellFormat }[];
  /** Zero-based rows of the sheet that leave and yet stay in sight, since something stands beside the table there; none where absent. */
  readonly inSight?: readonly number[];
}

/**
 * Lets whole rows of the sheet come into a table, blank ones, or go out of it with all that stands on them: looks, heights and notes
 * stay with their rows, and formulas that point at a row go on pointing at it. As many blank rows below the table go, or come out of
 * sight, so that everything else keeps its place.
 */
export interface TableLinesEdit {
  readonly kind: "tableLines";
  /** Plan id of the sheet. */
  readonly sheet: string;
  /** The table's id, which is its Excel name. */
  readonly table: string;
  /** Zero-based cell of the first header, and how many columns the table has. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  /** Body rows. */
  readonly before: number;
  readonly after: number;
  /** Zero-based row of the sheet before which rows come, or the first that goes. */
  readonly at: number;
  /** What rows that come look like, by column of the sheet. */
  readonly formats: TableRowsEdit["formats"];
}

/** Lets the looks of a table's rows follow what they say, where rows change places within the table as by a sort; heights stay. */
export interface RowOrderEdit {
  readonly kind: "rowOrder";
  /** Plan id of the sheet. */
  readonly sheet: string;
  /** Zero-based cell of the first header, how many columns the table has, and how many body rows it had. */
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly before: number;
  /** In which body row each one stood; null for one that comes. */
  readonly sources: readonly (number | null)[];
  /** What rows that come look like, by column of the sheet. */
  readonly formats: TableRowsEdit["formats"];
}

/** Gives a table more columns at its right end, or takes the last ones from it; what stands in their body cells is left to other edits. */
export interface TableColumnsEdit {
  readonly kind: "tableColumns";
  /** Plan id of the sheet. */
  readonly sheet: string;
  /** The table's id, which is its Excel name. */
  readonly table: string;
  /** Zero-based cell of the first header, and how many body rows the table has. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  /** Columns. */
  readonly before: number;
  readonly after: number;
  /** Of the columns that are added: headers, widths in characters (0 hides one), and looks by their cells. */
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly formats: readonly FormatPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
}

/** Makes rows as high as their texts need. Heights in points. */
export interface RowHeightsEdit {
  readonly kind: "rowHeights";
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly heights: readonly { readonly row: number; readonly height: number }[];
}

/** Gives cells looks: those of rows that came or moved in a table whose rows differ, and those of blocks that a sheet did not have. */
export interface FormatsEdit {
  readonly kind: "formats";
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly formats: readonly FormatPlan[];
}

/** Sets links between our sheets anew, since Excel does not let them follow a sheet that gets another name. */
export interface LinksEdit {
  readonly kind: "links";
  /** Plan id of the sheet. */
  readonly sheet: string;
  /** Each with its cell as it now stands. */
  readonly links: readonly LinkPlan[];
  /** Cells of links that are to go, with their texts. */
  readonly cleared: readonly Place[];
}

/** Width of a column of the sheet, in characters; 0 hides it. */
export interface WidthChange {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

/** Brings looks of a sheet to those of its plan, each only where it still is as it was set: the rest is the user's. */
export interface LooksEdit {
  readonly kind: "looks";
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly widths: readonly WidthChange[];
  /** The footer's left part; `from` is null where nobody remembers what was set. */
  readonly footer: { readonly from: string | null; readonly to: string } | null;
  /** Cells of the sheet as they now stand. */
  readonly printArea: { readonly from: CellRange; readonly to: CellRange } | null;
}

/** A chart that goes, by its name, and the one that comes; where one was to go that is no longer there, none comes. */
export interface ChartChange {
  readonly before: string | null;
  readonly after: ChartPlan | null;
}

/** Makes charts of a sheet, or takes them away. */
export interface ChartsEdit {
  readonly kind: "charts";
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly changes: readonly ChartChange[];
}

/** Shows a sheet that was made hidden. */
export interface ShowSheetEdit {
  readonly kind: "showSheet";
  /** Plan id. */
  readonly sheet: string;
}

/** Marks the computed cells of a sheet that users typed over, instead of those that were marked before. */
export interface MarksEdit {
  readonly kind: "marks";
  /** Plan id of the sheet. */
  readonly sheet: string;
  readonly marks: readonly Mark[];
}

/** Makes a sheet with all its parts. */
export interface AddSheetEdit {
  readonly kind: "addSheet";
  readonly plan: SheetPlan;
}

/** Takes back the making of a sheet, with the names that came with it. */
export interface DeleteSheetEdit {
  readonly kind: "deleteSheet";
  /** Plan id; the worksheet's name where it was not given one yet. */
  readonly sheet: string;
  readonly names: readonly string[];
}

/** A change to a sheet that is there. */
export type ChangeEdit = CellsEdit | TableRowsEdit | TableLinesEdit | RowOrderEdit | TableColumnsEdit | RowHeightsEdit | FormatsEdit | LooksEdit | LinksEdit | ChartsEdit | ShowSheetEdit | MarksEdit;

/** A formula that gets another text, where it still has the one that it is known to have. Both begin with "=". */
export interface FormulaChange {
  readonly from: string;
  readonly to: string;
}

/** Gives formulas of the user's, which point into our tables, other texts. */
export interface PointersEdit {
  readonly kind: "pointers";
  /** `sheet` is Excel's id of a worksheet that is not ours; the place is zero-based. */
  readonly cells: readonly ({ readonly sheet: string } & Place & FormulaChange)[];
  /** Names of the workbook. */
  readonly names: readonly ({ readonly name: string } & FormulaChange)[];
}

/** One change to the workbook. A run is a list of these. */
export type Edit = ChangeEdit | AddSheetEdit | DeleteSheetEdit | PointersEdit;

/** Whether an edit changes a sheet that is there. */
export function isChange(edit: Edit): edit is ChangeEdit {
  return edit.kind !== "addSheet" && edit.kind !== "deleteSheet" && edit.kind !== "pointers";
}
