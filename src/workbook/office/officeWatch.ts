import type { Disposable } from "../disposable";
import { isExcelFailure } from "../excelProblem";
import type { WorkbookChange, WorkbookListener, WorkbookWatch } from "../workbookWatch";
import { changedPlaces, seenPlace, type RawChange, type SeenSheets } from "./changedPlaces";

/** The changes of the workbook that Excel has open. Excel is asked to tell of them once, whoever listens, and no longer than somebody does. */
export class OfficeWatch implements WorkbookWatch {
  private readonly listeners = new Set<WorkbookListener>();
  private readonly seen: SeenSheets = new Map();
  private handlers: Promise<readonly OfficeExtension.EventHandlerResult<unknown>[]> | null = null;
  private untold: RawChange[] = [];
  private isTelling = false;

  async onChanged(listener: WorkbookListener): Promise<Disposable> {
    // Wrapped, so that a listener that subscribes twice is told twice.
    const entry: WorkbookListener = (changes) => listener(changes);
    this.listeners.add(entry);
    const handlers = (this.handlers ??= this.listen());
    try {
      await handlers;
    } catch (error) {
      this.listeners.delete(entry);
      if (this.handlers === handlers) this.handlers = null;
      throw error;
    }
    return { dispose: () => this.letGo(entry) };
  }

  private listen(): Promise<readonly OfficeExtension.EventHandlerResult<unknown>[]> {
    return Excel.run({ delayForCellEdit: true }, async (context) => {
      const { worksheets } = context.workbook;
      const ofSheet = (kind: "sheet-added" | "sheet-deleted") => async ({ worksheetId, source }: Excel.WorksheetAddedEventArgs | Excel.WorksheetDeletedEventArgs): Promise<void> =>
        this.take({ kind, worksheetId, address: "", source: sourceOf(source), isOwn: false, cells: null });
      const handlers = [
        worksheets.onChanged.add(async (event) => this.take({
          kind: "cells", worksheetId: event.worksheetId, address: event.address, source: sourceOf(event.source), isOwn: event.triggerSource === "ThisLocalAddin",
          cells: event.triggerSource === "ThisLocalAddin" ? null : (asked) => event.getRangeOrNullObject(asked),
        })),
        worksheets.onAdded.add(ofSheet("sheet-added")),
        worksheets.onDeleted.add(ofSheet("sheet-deleted")),
      ];
      // Asks for the handlers, and for the sheets that may be deleted one day.
      await changedPlaces(context, [], this.seen);
      return handlers;
    });
  }

  private take(change: RawChange): void {
    this.untold.push(change);
    if (!this.isTelling) void this.tell();
  }

  /** Tells what happened until nothing is left to tell: what comes while Excel is asked about the last changes is told together. */
  private async tell(): Promise<void> {
    this.isTelling = true;
    try {
      while (this.untold.length > 0) {
        const changes = this.untold;
        this.untold = [];
        const places = await this.placesOf(changes);
        for (const listener of [...this.listeners]) listener(places);
      }
    } finally {
      this.isTelling = false;
    }
  }

  private async placesOf(changes: readonly RawChange[]): Promise<readonly WorkbookChange[]> {
    // A run writes hundreds of blocks: nobody waits to hear more of them than where they are.
    if (changes.every(({ isOwn, worksheetId }) => isOwn && this.seen.has(worksheetId))) return changes.map((change) => seenPlace(change, this.seen));
    try {
      return await Excel.run({ delayForCellEdit: true }, (context) => changedPlaces(context, changes, this.seen));
    } catch (error) {
      if (!isExcelFailure(error)) throw error;
      // That something changed is worth more than where exactly.
      return changes.map((change) => seenPlace(change, this.seen));
    }
  }

  private letGo(entry: WorkbookListener): void {
    this.listeners.delete(entry);
    if (this.listeners.size > 0 || this.handlers === null) return;
    const { handlers } = this;
    this.handlers = null;
    void handlers.then(async ([first, ...others]) => {
      if (first === undefined) return;
      // Excel takes a handler away only in the context that added it.
      await Excel.run(first.context, async (context) => {
        for (const handler of [first, ...others]) handler.remove();
        await context.sync();
      });
    });
  }
}

function sourceOf(source: string): "local" | "remote" {
  return source === "Remote" ? "remote" : "local";
}
