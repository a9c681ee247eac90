import type { CellPiece } from "../domain/table/gatherCells";
import type { SampleRows, SheetSample } from "../domain/table/find/sheetSample";
import type { SourceHeader } from "../domain/table/match/sourceHeader";
import type { Edit } from "../layout/merge/edit";
import type { PresentSheet } from "../layout/merge/presentSheet";
import type { GoingRow } from "../layout/store/goingRows";
import type { GoingRead } from "../layout/store/noteGoing";

/** A table of the user's, as found: an Excel table, or a block of cells that is one. */
export interface SourceTable extends SourceHeader {
  readonly id: string;
  /** Where a block's body begins on its sheet (zero-based); null for an Excel table, which knows its place itself. */
  readonly block: { readonly firstRow: number; readonly firstColumn: number } | null;
  readonly rowCount: number;
}

/** A look at the cells of a workbook. */
export interface Samples {
  /** Sheets and named ranges, without the cells of Excel tables; the named ranges first. */
  readonly areas: readonly SheetSample[];
  /** First body rows of Excel tables by their ids: 50 rows and 60 columns at the most, fewer rows where there are many tables. */
  readonly tables: ReadonlyMap<string, SampleRows>;
}

/** Where a table's body begins on its sheet (zero-based). */
export interface TablePlace {
  readonly firstRow: number;
  readonly firstColumn: number;
}

/** Takes cells as they are read; reading goes on when it resolves. */
export interface TakePiece {
  (piece: CellPiece): Promise<void>;
}

/** A worksheet that a table of the sample was added on. */
export interface SampleSheet {
  readonly sheet: string;
  /** What the table is called in the sample, and what it was called when it was added. */
  readonly sampleTable: string;
  readonly table: string;
}

/** What stands in the workbook before anything is read from it. */
export interface Inventory {
  /** The user's tables, ours left out. */
  readonly tables: readonly SourceTable[];
  /** Plan ids of the sheets that an earlier build made and that are still there. */
  readonly sheets: readonly string[];
  /** Every worksheet's name. */
  readonly sheetNames: readonly string[];
  /** Worksheets that a build was about to make when it was broken off. */
  readonly leftovers: readonly string[];
  /** Worksheets that the sample was added on, where it was not removed since. */
  readonly samples: readonly SampleSheet[];
  /** Names that tables and named cells have, our own sheets' tables and names without cells left out. */
  readonly takenNames: readonly string[];
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** What stands on the sheet of the add-in's own data; null where there is none yet. */
  readonly store: PresentSheet | null;
}

/** The columns wanted of one table, as indices into its headers. */
export interface ColumnRequest {
  readonly table: SourceTable;
  readonly columns: readonly number[];
}

export interface Progress {
  (stage: "find" | "read" | "compute" | "write", done: number, total: number): void;
}

/** The door to the workbook: the only thing that commands know of Excel. */
export interface Workbook {
  readInventory(): Promise<Inventory>;
  /**
   * Reads what is needed to find the user's tables that are no Excel tables, hidden sheets and ours left out, and the first rows of those
   * that are. After `readInventory`.
   */
  readSamples(): Promise<Samples>;
  /** Reads body cells in blocks under the size limits and hands them on; the answer has one place per request. Rejects with the signal's reason when cancelled. */
  readColumns(requests: readonly ColumnRequest[], take: TakePiece, onProgress: Progress, signal?: AbortSignal): Promise<TablePlace[]>;
  /** Reads what now stands on our sheets. */
  readSheets(ids: readonly string[]): Promise<PresentSheet[]>;
  /** Reads what goes with rows of our sheets that are about to be deleted: their looks, and the formulas that might point at them. */
  readGoing(rows: readonly GoingRow[]): Promise<GoingRead>;
  /** Writes the edits in few requests, none of a step before all of the step before it. */
  write(steps: readonly (readonly Edit[])[], onProgress: Progress): Promise<void>;
}
