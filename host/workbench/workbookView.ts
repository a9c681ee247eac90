import type { CellBlock, ColumnInfo, ConditionalFormatModel, HyperlinkModel, RowInfo, TableModel, ValidationModel } from "../model/sheetModel";
import type { CellStyle } from "../model/styles";

/** A workbook as its window shows it: plain data that can cross to another thread. */
export interface WorkbookView {
  readonly sheets: readonly SheetTab[];
  /** Id of the sheet in front. */
  readonly activeSheet: string;
  readonly date1904: boolean;
  readonly bodyFont: { readonly name: string; readonly size: number };
}

export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
}

/** Everything about a sheet but its cells. */
export interface SheetView {
  readonly id: string;
  /** Extent of what has content or looks; 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  readonly showGridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** By zero-based index. */
  readonly columnInfos: ReadonlyMap<number, ColumnInfo>;
  readonly rowInfos: ReadonlyMap<number, RowInfo>;
  readonly merges: readonly CellBlock[];
  readonly tables: readonly TableModel[];
  readonly conditionalFormats: readonly ConditionalFormatModel[];
  readonly validations: readonly ValidationModel[];
  readonly hyperlinks: readonly HyperlinkModel[];
  readonly isProtected: boolean;
}

/** The cells of a block, row by row; blank cells without looks of their own are left out. */
export interface CellsView {
  readonly block: CellBlock;
  readonly cells: readonly CellView[];
  /** Looks by the index that cells give. */
  readonly styles: ReadonlyMap<number, CellStyle>;
}

export interface CellView {
  readonly row: number;
  readonly column: number;
  /** Numbers stay numbers; an error is its text, such as "#REF!", with `isError` set. */
  readonly value: number | string | boolean | null;
  readonly isError?: true;
  /** With its "=" and structured references as Excel's formula bar shows them. */
  readonly formula?: string;
  readonly style: number;
}
