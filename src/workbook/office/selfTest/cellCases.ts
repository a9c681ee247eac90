import type { AreaPlan, PlanValue } from "../../../layout/sheetPlan";
import { writeCellsEdit, writeSheetCells } from "../writeCells";
import { scratchPlan } from "./scratchPlan";
import type { Probe, SelfTestCase } from "./selfTestCase";

/** Day 45,000 of a workbook that counts from 1900. */
const day = 45_000;
const days1904 = 1_462;

/** Texts that Excel would take for something else if they were written as they are. */
const treacherous = ["=1+1", "+1", "-x", "@x", "'quoted", "Nov 2026", "1/2", "TRUE", "007", "1e3", "100 %"];

export const cellCases: readonly SelfTestCase[] = [
  {
    feature: "Numbers, truth values and texts",
    members: ["Worksheet.getRangeByIndexes", "Range.formulas", "Range.values", "Range.valueTypes"],
    apiSet: "1.7",
    run: async (probe) => {
      const cells = [[1, -2.5, 1234567890.123, true, false, "text", "ünïcödé – ✔", "a\nb"]];
      await writeArea(probe, cells);
      const range = probe.sheet.getRangeByIndexes(probe.row, 0, 1, 9).load("values,valueTypes");
      await probe.context.sync();
      return [
        { what: "Range.values", expected: [[...cells.flat(), ""]], was: range.values },
        {
          what: "Range.valueTypes",
          expected: [["Double", "Double", "Double", "Boolean", "Boolean", "String", "String", "String", "Empty"]], was: range.valueTypes,
        },
      ];
    },
  },
  {
    feature: "Text that looks like a formula, a number or a date stays text",
    members: ["Worksheet.getRangeByIndexes", "Range.formulas", "Range.values", "Range.valueTypes"],
    apiSet: "1.7",
    run: async (probe) => {
      await writeArea(probe, [treacherous]);
      const range = probe.sheet.getRangeByIndexes(probe.row, 0, 1, treacherous.length).load("values,formulas,valueTypes");
      await probe.context.sync();
      return [
        { what: "Range.values", expected: [treacherous], was: range.values },
        { what: "Range.formulas", expected: [treacherous], was: range.formulas },
        { what: "Range.valueTypes", expected: [treacherous.map(() => "String")], was: range.valueTypes },
      ];
    },
  },
  {
    feature: "The longest text of a cell",
    members: ["Worksheet.getRangeByIndexes", "Range.formulas", "Range.values"],
    apiSet: "1.7",
    run: async (probe) => {
      const text = "|".padEnd(30_000, "0123456789");
      await writeArea(probe, [[text]]);
      const range = probe.sheet.getRangeByIndexes(probe.row, 0, 1, 1).load("values");
      await probe.context.sync();
      return [{ what: "Range.values", expected: [[text]], was: range.values }];
    },
  },
  {
    feature: "null leaves a cell as it is, an empty text empties it",
    members: ["Worksheet.getRangeByIndexes", "Range.formulas"],
    apiSet: "1.7",
    run: async (probe) => {
      const { context, sheet, row, queue } = probe;
      await writeArea(probe, [[1, 2, 3], ["a", "b", "c"]]);
      await writeCellsEdit(sheet, { kind: "cells", sheet: "", row, column: 0, after: [[null, "", 30], ["A", null, null]] }, queue);
      await queue.send();
      const range = sheet.getRangeByIndexes(row, 0, 2, 3).load("formulas");
      await context.sync();
      return [{ what: "Range.formulas", expected: [[1, "", 30], ["A", "b", "c"]], was: range.formulas }];
    },
  },
  {
    feature: "Formulas are kept and computed",
    members: ["Application.suspendApiCalculationUntilNextSync", "Worksheet.getRangeByIndexes", "Range.formulas", "Range.values"],
    apiSet: "1.7",
    run: async (probe) => {
      const { context, row, sheetName } = probe;
      const address = `A${row + 1}:B${row + 1}`;
      const formulas = [`=SUM(${address})`, `=SUM('${sheetName}'!${address})`, `=IF(A${row + 1}>1,"more","less")`, "=NA()"];
      context.application.suspendApiCalculationUntilNextSync();
      await writeArea(probe, [[2, 3, ...formulas.map((formula) => ({ formula }))]]);
      const range = probe.sheet.getRangeByIndexes(row, 2, 1, formulas.length).load("formulas,values");
      await context.sync();
      return [
        // Excel drops the name of the sheet's own from no formula, but may drop its quotes.
        { what: "Range.formulas", expected: formulas.map(unquoted), was: (range.formulas as string[][]).flat().map(unquoted) },
        { what: "Range.values", expected: [[5, 5, "more", "#N/A"]], was: range.values },
      ];
    },
  },
  {
    feature: "Which day a serial number is",
    members: ["Workbook.functions", "Functions.date", "FunctionResult.value", "Range.numberFormat", "Range.text"],
    apiSet: "1.7",
    run: async (probe) => {
      const { context, row } = probe;
      await writeArea(probe, [[day, { formula: "=DATE(1904,1,1)" }]]);
      const cells = probe.sheet.getRangeByIndexes(row, 0, 1, 2);
      cells.numberFormat = [["yyyy-mm-dd", "General"]];
      cells.load("text,values");
      const first = context.workbook.functions.date(1904, 1, 1).load("value");
      await context.sync();
      const text = first.value === 0 ? "2027-03-16" : "2023-03-15";
      return [
        { what: "Functions.date(1904, 1, 1)", expected: cells.values[0]?.[1], was: first.value },
        { what: "Functions.date(1904, 1, 1)", expected: true, was: first.value === 0 || first.value === days1904 },
        { what: "Range.text", expected: text, was: cells.text[0]?.[0] },
      ];
    },
  },
];

function unquoted(formula: string): string {
  return formula.replaceAll("'", "");
}

/** Writes cells from the case's first row on. */
export async function writeArea({ sheet, row, queue }: Probe, cells: readonly (readonly PlanValue[])[]): Promise<void> {
  const area: AreaPlan = { id: "cells", row, column: 0, owner: "addin", cells };
  await writeSheetCells(sheet, scratchPlan({ areas: [area] }), queue);
  await queue.send();
}
