import type { FormulaCell, SheetModel } from "../../model/sheetModel";
import type { LeftReason } from "../calc";
import type { BoundFormula } from "../formula/boundFormula";

/** A formula of the workbook and what is known of it from one recalculation to the next. */
export interface FormulaNode {
  readonly sheet: SheetModel;
  /** Position of its sheet in the workbook. */
  readonly sheetIndex: number;
  readonly row: number;
  readonly column: number;
  readonly cell: FormulaCell;
  readonly bound: BoundFormula;
  /** Why its value may be out of date; null when it is up to date. */
  stale: LeftReason | null;
  /** Keys of its calls of the add-in's functions, when it was last evaluated. */
  calls: ReadonlySet<string>;
  /** Whether one of them, or one of a formula that it reads, had no answer yet: it shows #BUSY!. */
  waits: boolean;
}
