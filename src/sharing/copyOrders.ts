import type { PlanValue } from "../layout/sheetPlan";

/** What the executive copy of a workbook holds; nothing else gets into it. Plain data, so that it can cross to another thread. */
export interface CopyOrders {
  /** The copy's document title. */
  readonly title: string;
  /** In the order of the copy's tabs. */
  readonly sheets: readonly SheetOrders[];
  /** Words of the add-in's own, in lower case: a text beside the cells (a footer, an axis title, a rule) stays where it has no others. */
  readonly ownWords: readonly string[];
  /** Names that must not be found in the copy. */
  readonly people: readonly string[];
  /** Serial day (1900 system) that TODAY() stands for in the rules that colour cells. */
  readonly today: number;
}

export interface SheetOrders {
  /** The worksheet's name in the workbook. */
  readonly name: string;
  /** Its name in the copy. */
  readonly title: string;
  /** A cell that is not here is empty in the copy, and keeps its looks. */
  readonly cells: readonly CellOrder[];
  /** Excel names of its tables. */
  readonly tables: readonly string[];
}

/** What becomes of one cell. Zero-based place on the sheet as it stands. */
export interface CellOrder {
  readonly row: number;
  readonly column: number;
  readonly rule: CellRule;
}

export type CellRule =
  /** What the add-in wrote: stays where it still is that, else as something typed. */
  | { readonly kind: "written"; readonly value: Exclude<PlanValue, object> }
  /** A formula of the add-in's: its value stays. `mayQuote` where it reads cells whose texts are left out: these are cut out of its value. */
  | { readonly kind: "computed"; readonly mayQuote: boolean }
  /** Something that a user typed: a number stays, of texts only these; any other gives way to `instead`. */
  | { readonly kind: "typed"; readonly texts: readonly string[]; readonly instead: string };
