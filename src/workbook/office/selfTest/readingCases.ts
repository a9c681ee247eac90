import { readColumns } from "../readColumns";
import { readSamples } from "../readSamples";
import { selectCell } from "../selectCell";
import { writeArea } from "./cellCases";
import type { SelfTestCase } from "./selfTestCase";

const block = [["Case", "Closed"], ["a", 1], ["b", 2], ["c", 3]];

export const readingCases: readonly SelfTestCase[] = [
  {
    feature: "A block of cells that is no Excel table is found and read",
    members: [
      "Worksheet.getUsedRangeOrNullObject", "NamedItemCollection.add", "NamedItem.getRangeOrNullObject", "Range.rowCount", "Range.columnCount", "Range.worksheet",
      "Range.values", "Range.getCell", "Range.getResizedRange",
    ],
    apiSet: "1.7",
    run: async (probe) => {
      const { context, sheet, sheetName, row, stem } = probe;
      const name = `${stem}Block`;
      await writeArea(probe, block);
      context.workbook.names.add(name, sheet.getRangeByIndexes(row, 0, block.length, 2));
      await context.sync();
      const { areas: samples } = await readSamples(context, { sheets: [sheetName], filteredSheets: [], tables: [], names: [name] });
      const named = samples.find((sample) => sample.name === name);
      const source = {
        id: name, name, sheet: sheetName, headers: ["Case", "Closed"], rowCount: block.length - 1, block: { firstRow: row + 1, firstColumn: 0 },
      };
      const [read] = await readColumns(context, [{ table: source, columns: [1] }], () => undefined);
      return [
        { what: "NamedItem.getRangeOrNullObject", expected: [sheetName, row, 0], was: [named?.sheet, named?.firstRow, named?.firstColumn] },
        { what: "Range.values", expected: block, was: named?.top },
        { what: "Worksheet.getUsedRangeOrNullObject", expected: true, was: samples.some((sample) => sample.name === sheetName && sample.firstRow + sample.rowCount > row) },
        { what: "Range.getResizedRange", expected: [1, 2, 3], was: [...(read?.columns[0]?.numbers ?? [])] },
      ];
    },
  },
  {
    feature: "It is known which rows a filter may hide",
    members: ["Worksheet.autoFilter", "Table.autoFilter", "AutoFilter.apply", "AutoFilter.isDataFiltered", "AutoFilter.getRangeOrNullObject", "AutoFilter.remove"],
    apiSet: "1.9",
    run: async (probe) => {
      const { context, sheet, row, stem } = probe;
      await writeArea(probe, block);
      const area = sheet.getRangeByIndexes(row, 0, block.length, 2);
      sheet.autoFilter.apply(area, 1, { filterOn: "Custom", criterion1: ">1" });
      sheet.autoFilter.load("isDataFiltered");
      const range = sheet.autoFilter.getRangeOrNullObject().load("rowIndex,rowCount");
      sheet.getRangeByIndexes(row, 3, block.length, 2).values = block;
      const table = sheet.tables.add(sheet.getRangeByIndexes(row, 3, block.length, 2), true);
      table.name = `${stem}Unfiltered`;
      table.autoFilter.load("isDataFiltered");
      await context.sync();
      const [isFiltered, place] = [sheet.autoFilter.isDataFiltered, [range.rowIndex, range.rowCount]];
      sheet.autoFilter.remove();
      sheet.autoFilter.load("isDataFiltered");
      await context.sync();
      return [
        { what: "AutoFilter.isDataFiltered", expected: [true, false], was: [isFiltered, sheet.autoFilter.isDataFiltered] },
        { what: "AutoFilter.getRangeOrNullObject", expected: [row, block.length], was: place },
        { what: "Table.autoFilter", expected: false, was: table.autoFilter.isDataFiltered },
      ];
    },
  },
  {
    feature: "A cell is selected on another sheet",
    members: ["Worksheet.activate", "Range.select", "Workbook.getSelectedRange", "Range.address"],
    apiSet: "1.1",
    run: async ({ context, sheetName, row }) => {
      await selectCell(`'${sheetName}'!B${row + 1}`);
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return [{ what: "Workbook.getSelectedRange", expected: `${sheetName}!B${row + 1}`, was: range.address.replaceAll("'", "") }];
    },
  },
];
