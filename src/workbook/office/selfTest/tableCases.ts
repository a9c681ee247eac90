import type { TablePlan } from "../../../layout/sheetPlan";
import { CellKind } from "../../../domain/table/cells";
import { readColumns } from "../readColumns";
import { readInventory } from "../readInventory";
import { addTables, writeSheetCells } from "../writeCells";
import { scratchPlan } from "./scratchPlan";
import type { Probe, SelfTestCase } from "./selfTestCase";

/** Enough cells for a request near the size at which the writer begins a new one, and an answer of several megabytes. */
const manyRows = 15_000;
const manyColumns = 12;
/** Right of everything that the other cases write. */
const manyColumn = 40;

export const tableCases: readonly SelfTestCase[] = [
  {
    feature: "A table with its name, headers and look",
    members: [
      "TableCollection.add", "Table.name", "Table.style", "Table.showFilterButton", "Table.id", "Table.worksheet", "Table.columns", "TableColumn.id",
      "TableColumn.name", "Table.rows", "TableRowCollection.count", "Table.getRange",
    ],
    apiSet: "1.7",
    run: async (probe) => {
      const { context, sheet, row, stem, sheetName } = probe;
      // Headers that Excel would take for a number and a date; a formula may name a column only once the table is there.
      await makeTable(probe, {
        id: `${stem}Table`, row, column: 0,
        columns: ["Item", "2026", "Nov 2026"].map((header) => ({ header, owner: "addin" })),
        rows: [{ key: "a", cells: ["A", 1, { formula: "[@2026]*2" }] }, { key: "b", cells: ["B", 2, { formula: `SUM(${stem}Table[2026])` }] }],
      });
      const table = context.workbook.tables.getItem(`${stem}Table`);
      table.load("id,name,style,showFilterButton,worksheet/name,columns/items/id,columns/items/name,rows/count");
      const range = table.getRange().load("values,formulas,rowIndex,columnIndex");
      sheet.tables.load("items/name");
      await context.sync();
      const ids = table.columns.items.map(({ id }) => id);
      return [
        { what: "Table.name", expected: `${stem}Table`, was: table.name },
        { what: "Table.id", expected: "string", was: typeof table.id },
        // No style reads as an empty text, or as nothing.
        { what: "Table.style", expected: "", was: table.style || "" },
        { what: "Table.showFilterButton", expected: false, was: table.showFilterButton },
        { what: "Table.worksheet", expected: sheetName, was: table.worksheet.name },
        { what: "TableColumn.name", expected: ["Item", "2026", "Nov 2026", "Key"], was: table.columns.items.map(({ name }) => name) },
        { what: "TableColumn.id", expected: [true, true, true, true], was: ids.map((id, index) => ids.indexOf(id) === index) },
        { what: "TableRowCollection.count", expected: 2, was: table.rows.count },
        { what: "Range.rowIndex", expected: [row, 0], was: [range.rowIndex, range.columnIndex] },
        { what: "Range.values", expected: [["Item", "2026", "Nov 2026", "Key"], ["A", 1, 2, "a"], ["B", 2, 3, "b"]], was: range.values },
        { what: "Range.formulas", expected: ["=[@2026]*2", `=SUM(${stem}Table[2026])`], was: [range.formulas[1]?.[2], range.formulas[2]?.[2]] },
        { what: "Worksheet.tables", expected: true, was: sheet.tables.items.some(({ name }) => name === `${stem}Table`) },
      ];
    },
  },
  {
    feature: "A table is made longer",
    members: ["Table.resize", "TableRowCollection.count"],
    apiSet: "1.13",
    run: async (probe) => {
      const { context, sheet, row, stem } = probe;
      await makeTable(probe, { id: `${stem}Longer`, row, column: 0, columns: [{ header: "Item", owner: "addin" }], rows: [{ key: "a", cells: ["A"] }] });
      const table = context.workbook.tables.getItem(`${stem}Longer`);
      sheet.getRangeByIndexes(row + 2, 0, 1, 2).formulas = [["B", "b"]];
      table.resize(sheet.getRangeByIndexes(row, 0, 3, 2));
      table.load("rows/count");
      await context.sync();
      return [{ what: "TableRowCollection.count", expected: 2, was: table.rows.count }];
    },
  },
  {
    feature: "Big blocks are written and read in pieces",
    members: ["Range.formulas", "Table.getDataBodyRange", "Range.getCell", "Range.getResizedRange", "Range.values"],
    apiSet: "1.12",
    run: async (probe) => {
      const { context, row, stem } = probe;
      const columns = Array.from({ length: manyColumns }, (_, column) => column);
      await makeTable(probe, {
        id: `${stem}Many`, row, column: manyColumn,
        columns: columns.map((column) => ({ header: `Column ${column + 1}`, owner: "addin" })),
        rows: Array.from({ length: manyRows }, (_, index) => ({ key: `key ${index}`, cells: columns.map((column) => manyValue(index, column)) })),
      });
      const { inventory } = await readInventory(context);
      const table = inventory.tables.find(({ name }) => name === `${stem}Many`);
      if (!table) return [{ what: "TableCollection.items", expected: `${stem}Many`, was: undefined }];
      const wanted = columns.filter((column) => column % 4 !== 3);
      const [read] = await readColumns(context, [{ table, columns: wanted }], () => undefined);
      const wrong = wanted.flatMap((column, index) => {
        const cells = read?.columns[index];
        const isWrong = (_: unknown, line: number): boolean => {
          const expected = manyValue(line, column);
          if (typeof expected === "number") return cells?.kinds[line] !== CellKind.number || cells.numbers[line] !== expected;
          return cells?.kinds[line] !== CellKind.text || cells.texts[cells.numbers[line] ?? -1] !== expected;
        };
        return Array.from({ length: manyRows }).filter(isWrong);
      });
      return [
        { what: "TableRowCollection.count", expected: manyRows, was: table.rowCount },
        { what: "Range.values", expected: wanted.length, was: read?.columns.length },
        { what: "Cells that differ", expected: 0, was: wrong.length },
        { what: "Range.rowIndex", expected: [row + 1, manyColumn], was: [read?.firstRow, read?.firstColumn] },
      ];
    },
  },
  {
    feature: "Names of cells",
    members: ["NamedItemCollection.add", "NamedItem.name", "NamedItem.formula", "NamedItem.delete", "NamedItemCollection.getItemOrNullObject"],
    apiSet: "1.7",
    run: async ({ context, sheet, sheetName, row, stem }) => {
      const { names } = context.workbook;
      names.add(`${stem}Name`, sheet.getRangeByIndexes(row, 0, 1, 1));
      names.add(`${stem}Gone`, sheet.getRangeByIndexes(row, 1, 1, 1));
      await context.sync();
      names.load("items/name,items/formula");
      await context.sync();
      const found = names.items.find(({ name }) => name === `${stem}Name`);
      names.getItem(`${stem}Gone`).delete();
      const gone = names.getItemOrNullObject(`${stem}Gone`).load("name");
      await context.sync();
      return [
        { what: "NamedItem.formula", expected: `=${sheetName}!$A$${row + 1}`, was: String(found?.formula).replaceAll("'", "") },
        { what: "NamedItem.isNullObject", expected: true, was: gone.isNullObject },
      ];
    },
  },
];

async function makeTable({ sheet, queue }: Probe, table: TablePlan): Promise<void> {
  const plan = scratchPlan({ tables: [table] });
  await addTables(sheet, plan, queue);
  await writeSheetCells(sheet, plan, queue);
  await queue.send();
}

function manyValue(row: number, column: number): number | string {
  return column % 2 === 0 ? row * manyColumns + column + 0.25 : `text ${row % 500} in ${column}`;
}
