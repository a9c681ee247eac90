import { columnLetters } from "../../../domain/table/cellName";
import { changedPlaces } from "../changedPlaces";
import type { SelfTestCase } from "./selfTestCase";

/** Milliseconds after which an event is not expected any more. */
const patience = 5_000;

export const eventCases: readonly SelfTestCase[] = [
  {
    feature: "Changes of cells are told, with who made them and in which table",
    members: ["Range.getTables", "Worksheet.customProperties"],
    apiSet: "1.12",
    run: async ({ context, sheet, sheetName, row, stem }) => {
      const name = `${stem}Told`;
      sheet.getRangeByIndexes(row, 0, 2, 1).values = [["Item"], ["one"]];
      sheet.tables.add(sheet.getRangeByIndexes(row, 0, 2, 1), true).name = name;
      await context.sync();
      let tell: (event: Excel.WorksheetChangedEventArgs) => void = () => undefined;
      const told = new Promise<Excel.WorksheetChangedEventArgs | null>((resolve) => {
        tell = resolve;
        setTimeout(() => resolve(null), patience);
      });
      const handler = context.workbook.worksheets.onChanged.add(async (event) => tell(event));
      await context.sync();
      sheet.getRangeByIndexes(row + 1, 0, 1, 1).values = [["two"]];
      await context.sync();
      const event = await told;
      handler.remove();
      await context.sync();
      if (event === null) return [{ what: "WorksheetCollection.onChanged", expected: "an event", was: `none within ${patience} ms` }];
      const { address, worksheetId, triggerSource } = event;
      const [place] = await changedPlaces(context, [
        { kind: "cells", worksheetId, address, source: "local", isOwn: false, cells: (asked) => event.getRangeOrNullObject(asked) },
      ], new Map());
      return [
        { what: "WorksheetChangedEventArgs.address", expected: `${columnLetters(0)}${row + 2}`, was: address },
        { what: "WorksheetChangedEventArgs.triggerSource", expected: "ThisLocalAddin", was: triggerSource },
        { what: "Range.getTables", expected: [sheetName, [name]], was: [place?.sheetName, place?.tables] },
      ];
    },
  },
];
