import { problemOf } from "../../../src/taskpane/state/problem";
import { english } from "../../../src/taskpane/texts/english";
import { ExcelRefusal } from "../excelRefusal";

it("says what Excel says where nothing better is known", () => {
  expect(problemOf(new ExcelRefusal("MergedRangeConflict", "Merged cells are in the way"), "write", english)).toMatchObject({
    happened: "Excel refused: Merged cells are in the way.", detail: "MergedRangeConflict",
  });
});

it.each([new TypeError("x is undefined"), "x is undefined"])("takes anything else for a fault of the add-in: %p", (error) => {
  expect(problemOf(error, "compute", english)).toEqual({
    happened: english.ownFault, untouched: "Nothing in the workbook was changed.", next: english.ownFaultNext, detail: "x is undefined",
  });
});
