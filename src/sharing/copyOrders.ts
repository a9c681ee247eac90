import type { PlanValue } from "../layout/sheetPlan";

/** What the executive copy of a workbook holds; nothing else gets into it. Plain data, so that it can cross to another thread. */
export interface CopyOrders {
  /** The copy's document title. */
  readonly title: string;
  /** In the order of the copy's tabs. */
  readonly sheets: readonly SheetOrders[];
  /** Words of the add-in's own, in lower case: a text beside the cells (a footer, an axis title, a rule) stays where it has no others. */
  readonly ownWords: readonly string[];
  /** How the names of the add-in's charts begin; no other drawing is taken. */
  readonly chartNames: readonly string[];
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
  /** What the add-in wrote: stays where it still is that, else as something typed. `shown` is said in its place where it quotes users or their data. */
  | { readonly kind: "written"; readonly value: Exclude<PlanValue, object>; readonly shown?: string }
  /** A formula of the add-in's: its value stays. It reads the named parts: texts that are left out of these are cut out of the value. */
  | { readonly kind: "computed"; readonly quotes: readonly string[] }
  /** Something that a user typed: of texts only these stay, numbers and dates where `numbers` says so; anything else gives way to `instead`. `part` is what others quote it by. */
  | { readonly kind: "typed"; readonly texts: readonly string[]; readonly numbers: boolean; readonly instead: string; readonly part?: string };
