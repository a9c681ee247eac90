import type { Calc, CalcOutcome } from "../calc/calc";
import type { WorkbookModel } from "../model/workbookModel";
import { ApiError } from "./apiError";
import type { SheetModel } from "../model/sheetModel";

/** One workbook being served: the state that every member may look at. */
export class ExcelSession {
  /** Counts changes of the model; a request that leaves it as it was wrote nothing. */
  changes = 0;
  /** What the title property holds. */
  title = "";
  private calculatedAt = -1;
  private outcome: CalcOutcome = { computed: 0, left: [] };

  constructor(readonly model: WorkbookModel, private readonly calc: Calc) {}

  /** Notes that the model changed. Every member that writes calls it. */
  noteChange(): void {
    this.changes++;
  }

  /** Lets formulas be computed anew after a change that came from elsewhere. */
  forgetValues(): void {
    this.calculatedAt = -1;
  }

  /** Brings formula values up to date, and says which could not be; done before values are read and before the workbook is saved. */
  settle(): CalcOutcome {
    if (this.calculatedAt !== this.changes) {
      this.calculatedAt = this.changes;
      this.outcome = this.calc.recalculate(this.model);
    }
    return this.outcome;
  }

  /** Fails where the workbook's structure is locked. */
  requireOpenStructure(): void {
    if (this.model.isStructureLocked) throw ApiError.accessDenied("The workbook's structure is protected.");
  }

  /** Fails where the sheet is locked, or gone. */
  requireWritable(sheet: SheetModel): void {
    if (sheet.isProtected) throw ApiError.accessDenied(`The sheet "${sheet.name}" is protected.`);
  }
}
