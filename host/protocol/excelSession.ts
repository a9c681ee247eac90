import type { Calc, CalcOutcome } from "../calc/calc";
import { noFunctions, type CustomFunctions } from "../calc/customFunctions";
import { ChangeWatch } from "../events/changeWatch";
import type { Disposable } from "../events/disposable";
import { EventRegistrations } from "../events/eventRegistrations";
import type { Author } from "../events/modelChange";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";
import type { RangeTarget } from "../objects/range/rangeTarget";
import { CellEditing } from "../user/cellEditing";
import { ApiError } from "./apiError";

/** Takes the bytes of a workbook that is opened beside this one. */
export interface WorkbookListener {
  (bytes: Uint8Array): void;
}

/** One workbook being served: the state that every member may look at. */
export class ExcelSession {
  /** Counts changes of the model; a request that leaves it as it was wrote nothing. */
  changes = 0;
  /** What the title property holds. */
  title = "";
  readonly watch: ChangeWatch;
  readonly cellEditing = new CellEditing();
  readonly eventRegistrations = new EventRegistrations();
  /** `context.runtime.enableEvents`: whether the add-in is told of events at all. */
  eventsEnabled = true;
  /** The add-in's functions that formulas may call. */
  functions: CustomFunctions = noFunctions;
  private readonly workbookListeners = new Set<WorkbookListener>();
  private author: Author = "add-in";
  private calculatedAt = -1;
  private outcome: CalcOutcome = { computed: 0, left: [] };

  constructor(readonly model: WorkbookModel, private readonly calc: Calc) {
    this.watch = new ChangeWatch(model);
  }

  /** Notes that the model changed. Every member that writes calls it. */
  noteChange(): void {
    this.changes++;
  }

  /** Changes the contents of cells by `write`, and notes it as an entry, which Excel's change events tell. */
  edit({ sheet, row, column, rows, columns }: RangeTarget, write: () => void): void {
    const block = { row, column, rows, columns };
    const before = rows === 1 && columns === 1 ? { before: sheet.getValue(row, column) } : {};
    write();
    this.watch.noteEdit(sheet, { block, ...before });
    this.noteChange();
  }

  /** Lets somebody work on the workbook; what changes meanwhile is theirs. Listeners are told when the work is done. */
  act<Result>(author: Author, work: () => Result): Result {
    this.watch.collect(this.author);
    const before = this.author;
    this.author = author;
    try {
      return work();
    } finally {
      this.watch.collect(author);
      this.author = before;
      this.watch.tell();
    }
  }

  /** Lets formulas be computed anew after a change that came from elsewhere. */
  forgetValues(): void {
    this.calculatedAt = -1;
  }

  /** Brings formula values up to date, and says which could not be; done before values are read and before the workbook is saved. */
  settle(): CalcOutcome {
    if (this.calculatedAt !== this.changes) {
      this.calculatedAt = this.changes;
      this.watch.collect(this.author);
      this.outcome = this.calc.recalculate(this.model, this.functions);
      this.watch.collect("calculation");
    }
    return this.outcome;
  }

  onNewWorkbook(listener: WorkbookListener): Disposable {
    this.workbookListeners.add(listener);
    return { dispose: () => void this.workbookListeners.delete(listener) };
  }

  /** Opens a workbook beside this one; refused where nobody would show it. */
  openWorkbook(bytes: Uint8Array): void {
    if (this.workbookListeners.size === 0) throw ApiError.notImplemented("Excel.createWorkbook without anybody to show it to");
    for (const listener of this.workbookListeners) listener(bytes);
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
