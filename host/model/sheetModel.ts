import type { ColumnFilter, SheetFilter } from "./autoFilter";
import type { ChartModel } from "./charts";
import { CellLog } from "./cellLog";
import { ColumnStore, CellKind, type CellValue } from "./cells";
import { PartLog } from "./partLog";
import type { WorkbookModel } from "./workbookModel";

/** Zero-based block of cells. */
export interface CellBlock {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface FormulaCell {
  /** With structured references as Excel's UI shows them, without the leading "=". */
  text: string;
  /** Block of an array formula, on its first cell only. */
  array?: CellBlock;
  /** Whether that block is what the formula's last answer filled, and follows the next one. */
  isDynamic?: true;
}

export interface TableColumnModel {
  id: number;
  name: string;
  /** What the file says that fills the column, as Excel's UI shows it in the first body row, without the leading "=". */
  formula?: string;
}

export interface TableModel {
  id: number;
  name: string;
  range: CellBlock;
  hasHeader: boolean;
  hasTotals: boolean;
  columns: TableColumnModel[];
  style: string | null;
  showFilterButton: boolean;
  /** What is filtered by; columns without a criterion are absent. */
  filters: readonly ColumnFilter[];
  showBandedRows: boolean;
}

export interface ConditionalFormatModel {
  id: string;
  range: CellBlock;
  rule: { kind: "formula"; formula: string } | { kind: "beginsWith" | "containsText"; text: string };
  font: { color?: string; bold?: boolean };
  fill: string | null;
}

export interface ValidationModel {
  range: CellBlock;
  rule:
    /** Anything may be typed: such a rule is there for its prompt. */
    | { kind: "any" }
    | { kind: "list"; source: string }
    | { kind: "date" | "decimal" | "wholeNumber"; operator: string; formula1: string; formula2?: string };
  prompt?: { title: string; message: string };
  error?: { title: string; message: string };
  /** Set where what the rule does not allow may be typed all the same. */
  isAdvice?: true;
}

export interface HyperlinkModel {
  row: number;
  column: number;
  address?: string;
  /** `'90-Day Plan'!A1` */
  documentReference?: string;
  screenTip?: string;
}

export interface PageModel {
  orientation: "portrait" | "landscape";
  paperSize: number;
  fitToWidth: number | null;
  /** null: as many pages as it takes. */
  fitToHeight: number | null;
  /** Inches, as the file has them. */
  margins: { left: number; right: number; top: number; bottom: number; header: number; footer: number };
  centerHorizontally: boolean;
  footer: { left: string; center: string; right: string };
  header: { left: string; center: string; right: string };
}

export interface ColumnInfo {
  /** Characters of the body font. */
  width?: number;
  hidden?: boolean;
  style?: number;
}

export interface RowInfo {
  /** Points. */
  height?: number;
  hidden?: boolean;
}

/** Parts of a sheet that can change; the codec splices only those that did. */
export type SheetPart =
  | "cells" | "columns" | "rows" | "merges" | "tables" | "autoFilter" | "conditionalFormats" | "validations" | "hyperlinks"
  | "charts" | "view" | "page" | "protection" | "customProperties" | "tabColor";

/** A1: what is selected on a new sheet. */
export const firstCell: Readonly<CellBlock> = { row: 0, column: 0, rows: 1, columns: 1 };

export class SheetModel {
  /** As Excel gives it, such as "{00000000-0001-0000-0000-000000000000}". */
  readonly id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden" = "visible";
  tabColor: string | null = null;
  showGridlines = true;
  showHeadings = true;
  freeze: { rows: number; columns: number } = { rows: 0, columns: 0 };
  /** What is selected on the sheet, also while another one is in front. Replaced as a whole. */
  selection: Readonly<CellBlock> = firstCell;
  /** By zero-based column. */
  readonly columns = new Map<number, ColumnStore>();
  /** By `row * 16384 + column`. */
  readonly formulas = new Map<number, FormulaCell>();
  readonly columnInfos = new Map<number, ColumnInfo>();
  readonly rowInfos = new Map<number, RowInfo>();
  readonly merges: CellBlock[] = [];
  readonly tables: TableModel[] = [];
  autoFilter: SheetFilter | null = null;
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly validations: ValidationModel[] = [];
  readonly hyperlinks: HyperlinkModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly customProperties = new Map<string, string>();
  page: PageModel | null = null;
  isProtected = false;
  /** What changed since the file was opened; a sheet made since then is written whole. */
  readonly changed = new PartLog();
  /** Keys (`row * 16384 + column`) of cells whose content or style changed since the file was opened. */
  readonly changedCells = new CellLog();

  constructor(readonly workbook: WorkbookModel, id: string, name: string) {
    this.id = id;
    this.name = name;
  }

  getValue(row: number, column: number): CellValue {
    const store = this.columns.get(column);
    if (!store || row >= store.length) return null;
    const number = store.numbers[row] ?? 0;
    switch (store.kinds[row]) {
      case CellKind.number: return number;
      case CellKind.text: return this.workbook.strings.get(number);
      case CellKind.boolean: return number !== 0;
      case CellKind.error: return { error: this.workbook.strings.get(number) };
      default: return null;
    }
  }

  /** Sets a cell's value (a formula's cached value too) and marks it changed. */
  setValue(row: number, column: number, value: CellValue): void {
    let store = this.columns.get(column);
    if (!store) this.columns.set(column, (store = new ColumnStore()));
    if (value === null) store.set(row, CellKind.blank, 0);
    else if (typeof value === "number") store.set(row, CellKind.number, value);
    else if (typeof value === "string") store.set(row, CellKind.text, this.workbook.strings.intern(value));
    else if (typeof value === "boolean") store.set(row, CellKind.boolean, value ? 1 : 0);
    else store.set(row, CellKind.error, this.workbook.strings.intern(value.error));
    this.changed.add("cells");
    this.changedCells.add(row * 16384 + column);
  }
}
