import type { SheetCells } from "../domain/table/rowsAddress";
import type { RowList } from "../layout/rows/rowList";

/** The rows behind a number in the workbook: how they are pointed at and listed. */
export interface RowsDoor {
  /** Whether this Excel selects several blocks of cells at once; all select one. */
  selectsBlocks(): boolean;
  /** Selects cells in as many blocks as it takes and brings their sheet to the front. Rejects with what Excel says where it refuses. */
  selectCells(cells: SheetCells): Promise<void>;
  /**
   * Writes a list on a sheet of its own and brings it to the front: on the one that lists the rows behind the same indicator's number, where that still has its
   * columns and no others, else on a new one. A new one is removed again where Excel refuses or the signal cancels.
   * @param onProgress rows written of all
   */
  writeList(list: RowList, onProgress: (done: number, total: number) => void, signal?: AbortSignal): Promise<{ readonly sheet: string }>;
}
