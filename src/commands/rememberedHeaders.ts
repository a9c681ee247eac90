import { ColumnWords } from "../layout/merge/columnWords";
import { lastWritten } from "../layout/store/lastWritten";
import type { Workbook } from "../workbook/workbook";

/** Columns of one of the add-in's tables, as they stand. */
export interface StandingColumns {
  readonly headers: readonly string[];
  /** Excel's ids of the columns, which stay when a column gets another header. */
  readonly columnIds: readonly number[];
}

/** Says what the columns of a table, given by its plan id, are called in the add-in's own words. */
export interface OwnHeaders {
  (table: string, columns: StandingColumns): readonly string[];
}

/**
 * Knows the columns that the user gave other headers, by the ids that the workbook remembers of them: one request, for the add-in's own data.
 * @param sheet plan id of the sheet on which they stand
 */
export async function rememberedHeaders(workbook: Pick<Workbook, "readInventory">, sheet: string): Promise<OwnHeaders> {
  const { store } = await workbook.readInventory();
  const written = store === null ? null : lastWritten([store]);
  return (table, { headers, columnIds }) => {
    const standing = { id: table, row: 0, column: 0, headers, columnIds, rows: [] };
    const [known] = new ColumnWords(written, [{ id: sheet, name: "", cells: [], tables: [standing] }]).inPlanWords();
    return known?.tables[0]?.headers ?? headers;
  };
}
