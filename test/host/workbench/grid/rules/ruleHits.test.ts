import { UniverEngine } from "../../../../../host/calc/engine/univerEngine";
import type { SheetModel } from "../../../../../host/model/sheetModel";
import { newWorkbook } from "../../../../../host/xlsx/newWorkbook";
import { ruleHits } from "../../../../../host/workbench/grid/rules/ruleHits";

function sheetWithNumbers(): SheetModel {
  const sheet = newWorkbook().model.sheets[0];
  if (!sheet) throw new Error("A new workbook has a sheet.");
  [1, 5, 3, 9].forEach((value, row) => sheet.setValue(row, 0, value));
  sheet.setValue(0, 2, 3);
  return sheet;
}

const everything = { row: 0, column: 0, rows: 100, columns: 10 };

describe("cells that formulas of conditional formats apply to", () => {
  const add = (sheet: SheetModel, id: string, formula: string, columns = 1): void => {
    sheet.conditionalFormats.push({ id, range: { row: 0, column: 0, rows: 4, columns }, rule: { kind: "formula", formula }, font: {}, fill: "#000000" });
  };

  it("are found with relative references moving along and fixed ones staying", () => {
    const sheet = sheetWithNumbers();
    add(sheet, "above", "$A1>$C$1", 2);
    expect(ruleHits(sheet, everything, new UniverEngine(), 46000)).toEqual([
      { row: 1, column: 0, rule: "above" }, { row: 1, column: 1, rule: "above" }, { row: 3, column: 0, rule: "above" }, { row: 3, column: 1, rule: "above" },
    ]);
  });

  it("are only those of the block that is asked for", () => {
    const sheet = sheetWithNumbers();
    add(sheet, "above", "A1>$C$1");
    expect(ruleHits(sheet, { row: 2, column: 0, rows: 10, columns: 1 }, new UniverEngine(), 46000)).toEqual([{ row: 3, column: 0, rule: "above" }]);
  });

  it("depend on the day, and are none where a formula cannot be computed or is an error", () => {
    const sheet = sheetWithNumbers();
    add(sheet, "today", "TODAY()=46000+A1");
    add(sheet, "unknown", "NOSUCHFUNCTION(A1)");
    add(sheet, "error", "A1/0");
    expect(ruleHits(sheet, everything, new UniverEngine(), 46005)).toEqual([{ row: 1, column: 0, rule: "today" }]);
  });
});
