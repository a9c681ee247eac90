import { nextTask } from "../nextTask";
import type { StoreReader, StoreReading } from "../storeReader";
import type { SelfTest, SelfTestProgress, SelfTestReport } from "../selfTest";
import type { FileProgress, WorkbookFile } from "../workbookFile";
import type { ColumnRequest, Inventory, Progress, Samples, TablePlace, TakePiece, Workbook } from "../workbook";
import { freeSheetName } from "../../layout/freeSheetName";
import type { Edit } from "../../layout/merge/edit";
import type { PresentSheet } from "../../layout/merge/presentSheet";
import type { GoingRow } from "../../layout/store/goingRows";
import type { GoingRead } from "../../layout/store/noteGoing";
import { inExcel } from "./inExcel";
import { readGoing } from "./readGoing";
import { readInventory, type Whereabouts } from "./readInventory";
import { readPieces } from "./readPieces";
import { readSamples } from "./readSamples";
import { readSheets } from "./readSheets";
import { readStoreAlone } from "./readStoreAlone";
import { writeEdits } from "./writeEdits";

/** The workbook that Excel has open, through office.js. */
export class OfficeWorkbook implements Workbook, WorkbookFile, SelfTest, StoreReader {
  private sheetNames: ReadonlySet<string> = new Set();
  /** Plan id → name of our sheets, as last seen. */
  private ourSheets: ReadonlyMap<string, string> = new Map();
  /** Plan id → Excel's id of our sheets, as last seen. */
  private worksheetIds: ReadonlyMap<string, string> = new Map();
  private lostNames: ReadonlySet<string> = new Set();
  private whereabouts: Whereabouts = { sheets: [], filteredSheets: [], tables: [], names: [] };

  async readInventory(): Promise<Inventory> {
    return inExcel(async (context) => {
      const { inventory, sheetNames, ourSheets, worksheetIds, lostNames, whereabouts } = await readInventory(context);
      this.whereabouts = whereabouts;
      this.sheetNames = sheetNames;
      this.ourSheets = ourSheets;
      this.worksheetIds = worksheetIds;
      this.lostNames = lostNames;
      return inventory;
    });
  }

  async readSamples(): Promise<Samples> {
    return inExcel((context) => readSamples(context, this.whereabouts));
  }

  async readColumns(requests: readonly ColumnRequest[], take: TakePiece, onProgress: Progress, signal?: AbortSignal): Promise<TablePlace[]> {
    return inExcel((context) => readPieces(context, requests, take, onProgress, signal));
  }

  async readSheets(ids: readonly string[]): Promise<PresentSheet[]> {
    return inExcel((context) => readSheets(context, ids, this.worksheetIds));
  }

  async readGoing(rows: readonly GoingRow[]): Promise<GoingRead> {
    return inExcel((context) => readGoing(context, rows, this.ourSheets));
  }

  async readStore(): Promise<StoreReading> {
    return inExcel(readStoreAlone, { delayForCellEdit: true });
  }

  async write(steps: readonly (readonly Edit[])[], onProgress: Progress): Promise<void> {
    const lookup = new Map(this.ourSheets);
    const taken = new Set(this.sheetNames);
    for (const edit of steps.flat()) {
      if (edit.kind !== "addSheet") continue;
      const name = freeSheetName(edit.plan.name, taken);
      taken.add(name);
      lookup.set(edit.plan.id, name);
    }
    await inExcel((context) => writeEdits(context, steps, { sheets: lookup, lostNames: this.lostNames }, onProgress));
    // To take in Excel's last answer is a task of its own, and so is to show what was made.
    await nextTask();
  }

  async readFile(onProgress: FileProgress, signal?: AbortSignal): Promise<Uint8Array> {
    return (await import(/* webpackChunkName: "sharing" */ "./readFile")).readFile(onProgress, signal);
  }

  async openFile(bytes: Uint8Array): Promise<void> {
    await (await import(/* webpackChunkName: "sharing" */ "./openFile")).openFile(bytes);
  }

  async runSelfTest(onProgress: SelfTestProgress, signal?: AbortSignal): Promise<SelfTestReport> {
    // Few ever ask for it, so it is no part of what the page loads first.
    return (await import("./selfTest/runSelfTest")).runSelfTest(onProgress, signal);
  }
}
