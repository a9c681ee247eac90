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
      const samples = await readSamples(context, { sheets: [sheetName], tables: [], names: [name] });
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
