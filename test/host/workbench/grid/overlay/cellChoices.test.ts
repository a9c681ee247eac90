import type { ValidationModel } from "../../../../../host/model/sheetModel";
import { choiceSource, validationAt } from "../../../../../host/workbench/grid/overlay/cellChoices";
import type { WorkbookView } from "../../../../../host/workbench/workbookView";

const workbook: WorkbookView = {
  sheets: [{ id: "l", name: "Team lists", visibility: "hidden", tabColor: null }], activeSheet: "l", date1904: false, bodyFont: { name: "Calibri", size: 11 },
};
const list = (source: string): ValidationModel => ({ range: { row: 1, column: 1, rows: 2, columns: 1 }, rule: { kind: "list", source } });

describe("the choices of a cell", () => {
  it("are those of the rule at the cell", () => {
    const rule = list("a,b");
    expect([validationAt([rule], 2, 1), validationAt([rule], 3, 1)]).toEqual([rule, null]);
  });

  it("stand in the rule, or in cells of any sheet", () => {
    expect(choiceSource(list("not started, done,"), "s", workbook)).toEqual({ kind: "texts", texts: ["not started", "done"] });
    expect(choiceSource(list("=$A$2:$A$4"), "s", workbook)).toEqual({ kind: "cells", sheet: "s", block: { row: 1, column: 0, rows: 3, columns: 1 } });
    expect(choiceSource(list("='Team Lists'!$A$2:$A$4"), "s", workbook)).toEqual({ kind: "cells", sheet: "l", block: { row: 1, column: 0, rows: 3, columns: 1 } });
  });

  it("are not known where a name or a formula gives them, and none for other rules", () => {
    expect(choiceSource(list("=Teams"), "s", workbook)).toBeNull();
    expect(choiceSource(list("=OFFSET(A1,0,0,3)"), "s", workbook)).toBeNull();
    expect(choiceSource({ ...list("a"), rule: { kind: "date", operator: "GreaterThan", formula1: "1" } }, "s", workbook)).toBeNull();
  });
});
