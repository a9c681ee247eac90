import type { SampleMaker } from "../computation/sampleMaker";
import { days1904 } from "../domain/table/serialDay";
import { planSampleTable, sampleValue } from "../layout/input/planSampleTable";
import type { AddedTable, InputTables } from "../workbook/inputTables";
import type { Workbook } from "../workbook/workbook";

/** What the adding and the removing of the sample work with. */
export interface SampleContext {
  readonly workbook: Pick<Workbook, "readInventory" | "readColumns">;
  readonly inputTables: InputTables;
  /** Where the sample is made. */
  readonly sample: SampleMaker;
  /** Told how many rows are done of all. */
  readonly onProgress: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Adds the sample organisation's tables to the workbook, each on a sheet of its own. All of them or none; rejects with the signal's reason when cancelled. */
export async function addSampleData({ workbook, inputTables, sample, onProgress, signal }: SampleContext): Promise<readonly AddedTable[]> {
  onProgress(0, 0);
  const { date1904 } = await workbook.readInventory();
  const made = await sample.make(signal);
  try {
    const rowsOf: Parameters<InputTables["addTables"]>[1] = async (...asked) =>
      (await made.rows(...asked)).map((row) => row.map((cell) => sampleValue(cell, date1904 ? days1904 : 0)));
    return await inputTables.addTables(made.tables.map(planSampleTable), rowsOf, onProgress, signal);
  } finally {
    made.dispose();
  }
}
