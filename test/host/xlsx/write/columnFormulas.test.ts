import { lintPackage } from "../../../../host/xlsx/lint/lintPackage";
import type { SheetModel, TableModel } from "../../../../host/model/sheetModel";
import { newWorkbook } from "../../../../host/xlsx/newWorkbook";
import type { OpenedWorkbook } from "../../../../host/xlsx/openedWorkbook";
import { readWorkbook } from "../../../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/write/saveWorkbook";

const tablePart = "xl/tables/table1.xml";

/** A table of three rows over A1:E4 whose columns hold these formulas (of the rows, without "="; "" for none). */
function tableOf(columns: Readonly<Record<string, readonly string[]>>): OpenedWorkbook {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets as [SheetModel];
  const names = Object.keys(columns);
  const table: TableModel = {
    id: 1, name: "Sales", range: { row: 0, column: 0, rows: 4, columns: names.length }, hasHeader: true, hasTotals: false,
    columns: names.map((name, index) => ({ id: index + 1, name })), style: null, showFilterButton: false, filters: [], showBandedRows: false,
  };
  sheet.tables.push(table);
  names.forEach((name, column) => {
    sheet.setValue(0, column, name);
    (columns[name] ?? []).forEach((text, row) => {
      sheet.setValue(row + 1, column, row + 1);
      if (text !== "") sheet.formulas.set((row + 1) * 16384 + column, { text });
    });
  });
  sheet.changed.add("tables");
  return opened;
}

const same = (text: string): string[] => [text, text, text];
const part = (opened: OpenedWorkbook): string => readWorkbook(saveWorkbook(opened)).package.text(tablePart);
const formulasIn = (text: string): (string | null)[] => [...text.matchAll(/<tableColumn ([^>]*?)(?:\/>|>(.*?)<\/tableColumn>)/gu)].map(([, , inside]) => /<calculatedColumnFormula>(.*)<\/calculatedColumnFormula>/u.exec(inside ?? "")?.[1] ?? null);

function reopened(opened: OpenedWorkbook): { readonly book: OpenedWorkbook; readonly sheet: SheetModel } {
  const bytes = saveWorkbook(opened);
  expect(lintPackage(bytes)).toEqual([]);
  const book = readWorkbook(bytes);
  return { book, sheet: book.model.sheets[0] as SheetModel };
}

describe("the formula that fills a table's column", () => {
  const columns = {
    Amount: ["", "", ""], Twice: same("[@Amount]*2"), Beside: ["A2+1", "A3+1", "A4+1"], Fixed: same("$A$2&\"<\""), Mixed: ["[@Amount]", "[@Amount]", "5"],
    Stuck: same("A2"),
  };

  test("is saved where all rows hold it, each for its own row, and read back", () => {
    const opened = tableOf(columns);
    expect(formulasIn(part(opened))).toEqual([null, "Sales[[#This Row],[Amount]]*2", "A2+1", "$A$2&amp;&quot;&lt;&quot;", null, null]);
    const { sheet } = reopened(opened);
    expect(sheet.tables[0]?.columns.map(({ formula }) => formula)).toEqual([undefined, "[@Amount]*2", "A2+1", "$A$2&\"<\"", undefined, undefined]);
  });

  test("stays where a row holds something else, and goes with the last row that holds it", () => {
    const { book, sheet } = reopened(tableOf(columns));
    const type = (row: number): void => {
      sheet.formulas.delete(row * 16384 + 1);
      sheet.setValue(row, 1, 7);
    };
    type(1);
    expect(formulasIn(part(book))[1]).toBe("Sales[[#This Row],[Amount]]*2");
    [2, 3].forEach(type);
    expect(formulasIn(part(book))[1]).toBeNull();
  });

  test("is another one when the column gets another, beside all else that the file says of it", () => {
    const { book, sheet } = reopened(tableOf(columns));
    [1, 2, 3].forEach((row) => sheet.formulas.set(row * 16384 + 1, { text: "[@Amount]*3" }));
    sheet.setValue(1, 1, 3);
    const text = part(book);
    expect(formulasIn(text)).toEqual([null, "Sales[[#This Row],[Amount]]*3", "A2+1", "$A$2&amp;&quot;&lt;&quot;", null, null]);
    expect(text.match(/<tableColumn /gu)).toHaveLength(6);
  });

  test("leaves the part of a table as it is that has all it needs", () => {
    const { book, sheet } = reopened(tableOf(columns));
    const before = book.package.text(tablePart);
    sheet.setValue(9, 9, "elsewhere");
    expect(part(book)).toBe(before);
  });
});
