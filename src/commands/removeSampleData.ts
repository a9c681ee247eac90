import type { MadeSample } from "../computation/sampleMaker";
import { CellKind, type CellColumn } from "../domain/table/cells";
import { days1904 } from "../domain/table/serialDay";
import { inputHeaderRow } from "../layout/input/inputTable";
import { sampleValue } from "../layout/input/planSampleTable";
import type { SampleOutline } from "../sample/sampleOutline";
import type { SheetOutline } from "../workbook/inputTables";
import type { Inventory, SampleSheet, SourceTable } from "../workbook/workbook";
import type { SampleContext } from "./addSampleData";

/** What came of removing the sample: names of worksheets. */
export interface RemovedSample {
  readonly removed: readonly string[];
  /** Sheets that stay, since somebody changed something on them. */
  readonly changed: readonly string[];
}

interface Candidate extends SampleSheet {
  readonly source: SourceTable;
  /** Its place among the sample's tables. */
  readonly sampleIndex: number;
}

/**
 * Deletes the sheets that the sample was added on and that still are as they were made, to the cell. Excel cannot undo that. Rejects before
 * anything is deleted where something cannot be read, and with the signal's reason when cancelled.
 */
export async function removeSampleData({ workbook, inputTables, sample, onProgress, signal }: SampleContext): Promise<RemovedSample> {
  onProgress(0, 0);
  const inventory = await workbook.readInventory();
  const sheets = inventory.samples.map(({ sheet }) => sheet);
  if (sheets.length === 0) return { removed: [], changed: [] };
  const made = await sample.make(signal);
  try {
    const outlines = await inputTables.readOutlines(sheets);
    const candidates = unchangedOutlines(inventory, made.tables, outlines);
    const same = await sameCells(candidates, made, inventory.date1904 ? days1904 : 0, { workbook, onProgress, signal });
    const removed = candidates.filter((_, index) => same[index]).map(({ sheet }) => sheet);
    // A workbook keeps at least one sheet that can be seen; Excel says so where these are all that it has.
    if (removed.length > 0) await inputTables.deleteSheets(removed);
    return { removed, changed: sheets.filter((sheet) => !removed.includes(sheet)) };
  } finally {
    made.dispose();
  }
}

/** The sheets around whose tables nothing was added or changed. */
function unchangedOutlines({ samples, tables }: Inventory, made: readonly SampleOutline[], outlines: readonly SheetOutline[]): Candidate[] {
  return samples.flatMap((mark, index): Candidate[] => {
    const sampleIndex = made.findIndex(({ name }) => name === mark.sampleTable);
    const [outline, expected] = [outlines[index], made[sampleIndex]];
    const source = tables.find(({ sheet, name }) => sheet === mark.sheet && name === mark.table);
    if (outline === undefined || expected === undefined || source === undefined) return [];
    const { headers, note, rowCount } = expected;
    const blank = headers.map(() => "");
    const top = [[note, ...blank.slice(1)], ...Array<string[]>(inputHeaderRow - 1).fill(blank), headers];
    const isSame = outline.charts === 0 && outline.rows === inputHeaderRow + 1 + rowCount && outline.columns === headers.length
      && source.rowCount === rowCount && JSON.stringify(outline.top) === JSON.stringify(top);
    return isSame ? [{ ...mark, source, sampleIndex }] : [];
  });
}

/** Which of the tables hold in every body cell what the sample has there. */
async function sameCells(candidates: readonly Candidate[], made: MadeSample, dayOffset: number, { workbook, onProgress, signal }: Pick<SampleContext, "workbook" | "onProgress" | "signal">): Promise<boolean[]> {
  const same = candidates.map(() => true);
  const requests = candidates.map(({ source }) => ({ table: source, columns: source.headers.map((_, column) => column) }));
  await workbook.readColumns(requests, async ({ table, row, columns }) => {
    const candidate = candidates[table];
    if (candidate === undefined || !same[table]) return;
    const rows = await made.rows(candidate.sampleIndex, row, columns[0]?.length ?? 0);
    same[table] = rows.every((cells, at) => cells.every((cell, column) => isSame(valueAt(columns[column], at), sampleValue(cell, dayOffset))));
  }, (_stage, done, total) => onProgress(done, total), signal);
  return same;
}

function valueAt(column: CellColumn | undefined, row: number): string | number | boolean | null {
  const number = column?.numbers[row] ?? 0;
  switch (column?.kinds[row]) {
    case CellKind.number: return number;
    case CellKind.boolean: return number === 1;
    case CellKind.text: case CellKind.error: return column.texts[number] ?? null;
    default: return null;
  }
}

/** Excel keeps fifteen digits of a number. */
function isSame(present: ReturnType<typeof valueAt>, made: ReturnType<typeof valueAt>): boolean {
  return typeof present === "number" && typeof made === "number" ? Math.abs(present - made) < 1e-7 : present === made;
}
