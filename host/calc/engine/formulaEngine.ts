import type { CellValue } from "../../model/cells";
import type { WorkbookModel } from "../../model/workbookModel";
import type { CallRecorder } from "../callRecorder";
import type { FormulaPlace } from "../formula/structuredReference";

/** Evaluates the text of bound formulas over a workbook. */
export interface FormulaEngine {
  /** Makes `model` the workbook that is read, as it is now; functions of the add-in are called through `calls`, if there are any. */
  open(model: WorkbookModel, calls?: CallRecorder): void;
  /** Forgets what was remembered of cells; to be called when cells changed since `open`. */
  forget(): void;
  /** The result as rows of values, one by one for a single value. A blank result is 0, as a cell shows it. */
  evaluate(text: string, place: FormulaPlace): CellValue[][];
  /** Lets the workbook go. */
  close(): void;
}
