import { inputHeaderRow, type InputTable } from "../../../layout/input/inputTable";
import type { RowsDoor } from "../../rowsDoor";
import { cellText } from "../cellText";
import { contentSize, editedContent, type CellContent } from "../cellContent";
import { addInputTables } from "../input/addInputTables";
import { RequestQueue } from "../requestQueue";
import { rowListKey } from "./rowListKey";

/** Rows sent in one block. */
const blockRows = 1_000;

/** Writes a list of rows where the last one about the same indicator stands, else on a sheet of its own. */
export async function writeRowList(context: Excel.RequestContext, ...[{ table: plan, rows }, onProgress, signal]: Parameters<RowsDoor["writeList"]>): Promise<{ readonly sheet: string }> {
  const standing = await standingList(context, plan);
  if (standing === null) {
    const [added] = await addInputTables(context, [plan], async (_table, first, count) => rows.slice(first, first + count), onProgress, signal);
    return { sheet: added?.sheet ?? plan.sheet };
  }
  const { sheet, table, rowCount } = standing;
  signal?.throwIfAborted();
  const width = plan.columns.length;
  const queue = new RequestQueue(context);
  sheet.getRange("A1").values = [[cellText(plan.note)]];
  // Rows of the last list that this one does not have are emptied before the table lets go of them.
  const height = Math.max(rows.length, rowCount);
  for (let first = 0; first < height; first += blockRows) {
    const count = Math.min(blockRows, height - first);
    const block = Array.from({ length: count }, (_, row): CellContent[] => (rows[first + row] ?? Array.from({ length: width }, () => null)).map((value) => editedContent(value ?? "")));
    await queue.room(contentSize(block));
    sheet.getRangeByIndexes(inputHeaderRow + 1 + first, 0, count, width).formulas = block;
    onProgress(Math.min(first + count, rows.length), rows.length);
  }
  await queue.send();
  table.resize(sheet.getRangeByIndexes(inputHeaderRow, 0, Math.max(rows.length, 1) + 1, width));
  const body = sheet.getRangeByIndexes(inputHeaderRow + 1, 0, Math.max(rows.length, 1), width);
  plan.columns.forEach(({ numberFormat }, column) => {
    if (numberFormat !== undefined) body.getColumn(column).numberFormat = [[numberFormat]];
  });
  sheet.activate();
  sheet.getRangeByIndexes(inputHeaderRow + 1, 0, 1, 1).select();
  sheet.load("name");
  await context.sync();
  return { sheet: sheet.name };
}

interface StandingList {
  readonly sheet: Excel.Worksheet;
  readonly table: Excel.Table;
  readonly rowCount: number;
}

/** The list about the same indicator, where it stands as it was made: with its columns and no others, in its place. */
async function standingList(context: Excel.RequestContext, { rowsBehind, columns }: InputTable): Promise<StandingList | null> {
  const sheets = context.workbook.worksheets.load("items/name,items/customProperties/items/key,items/customProperties/items/value,items/protection/protected");
  const tables = context.workbook.tables.load("items/worksheet/name,items/columns/items/name,items/rows/count");
  await context.sync();
  const lists = sheets.items.filter(({ customProperties, protection }) => !protection.protected && customProperties.items.some(({ key, value }) => key === rowListKey && value === rowsBehind));
  const headers = columns.map(({ header }) => header);
  const found = lists.flatMap((sheet) => {
    const table = tables.items.find(({ worksheet, columns: { items } }) => worksheet.name === sheet.name && items.length === headers.length && items.every(({ name }, index) => name === headers[index]));
    return table === undefined ? [] : [{ sheet, table, rowCount: table.rows.count, place: table.getRange().load("rowIndex,columnIndex") }];
  });
  if (found.length === 0) return null;
  await context.sync();
  return found.find(({ place }) => place.rowIndex === inputHeaderRow && place.columnIndex === 0) ?? null;
}
