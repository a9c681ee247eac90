import type { StyleTable } from "./styles";
import { StringPool } from "./cells";
import type { SheetModel } from "./sheetModel";

export interface DefinedName {
  name: string;
  /** Formula without "=", such as `Scorecard!$A$1:$H$9`. */
  refersTo: string;
  /** The sheet it is local to; null for the workbook. */
  sheet: SheetModel | null;
  hidden: boolean;
}

/** How a file says of cells that their formula spills. */
export interface SpillMarks {
  /** Numbers of cell metadata that say it. */
  readonly known: ReadonlySet<number>;
  /** The one with which it is written. */
  readonly written: number;
}

/** The authoritative workbook: what the emulated Excel knows. The codec reads and writes it, the objects serve it. */
export class WorkbookModel {
  readonly strings = new StringPool();
  readonly sheets: SheetModel[] = [];
  readonly names: DefinedName[] = [];
  /** The add-in's settings in this document: values as JSON, by key. */
  readonly settings = new Map<string, string>();
  activeSheet = 0;
  /** Serial 0 is 1904-01-01. */
  date1904 = false;
  spillMarks: SpillMarks = { known: new Set(), written: 1 };
  /** What formulas call the add-in's functions, in upper case: files name them otherwise. */
  customFunctions: ReadonlySet<string> = new Set();
  /** Whether sheets may not be added, removed, renamed, moved or hidden (Review, Protect Workbook). */
  isStructureLocked = false;

  constructor(readonly styles: StyleTable) {}
}
