import { linkTarget } from "../../../../../host/workbench/grid/sheet/linkTarget";
import type { WorkbookView } from "../../../../../host/workbench/workbookView";

const workbook: WorkbookView = {
  sheets: [
    { id: "p", name: "90-Day Plan", visibility: "visible", tabColor: null },
    { id: "h", name: "Hidden", visibility: "hidden", tabColor: null },
  ],
  activeSheet: "p", date1904: false, bodyFont: { name: "Calibri", size: 11 },
};
const at = { row: 0, column: 0 };

describe("where a hyperlink leads", () => {
  it("is a cell of a named sheet, or of its own", () => {
    expect(linkTarget({ ...at, documentReference: "'90-Day Plan'!B3" }, "x", workbook)).toEqual({ kind: "cells", sheet: "p", block: { row: 2, column: 1, rows: 1, columns: 1 } });
    expect(linkTarget({ ...at, documentReference: "#A1:C2" }, "x", workbook)).toEqual({ kind: "cells", sheet: "x", block: { row: 0, column: 0, rows: 2, columns: 3 } });
  });

  it("is outside of the workbook, or nowhere that can be seen", () => {
    expect(linkTarget({ ...at, address: "https://example.org" }, "x", workbook)).toEqual({ kind: "outside", address: "https://example.org" });
    for (const documentReference of ["Hidden!A1", "Gone!A1", "PlanStart"]) expect(linkTarget({ ...at, documentReference }, "x", workbook)).toEqual({ kind: "nowhere", text: documentReference });
  });
});
