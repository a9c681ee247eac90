import { excelProblem, isExcelFailure } from "../../src/workbook/excelProblem";
import { ExcelRefusal } from "../taskpane/excelRefusal";

it.each([
  "InvalidOperationInCellEditMode", "AccessDenied", "InvalidOrTimedOutSession", "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded",
  "Timeout", "RequestAborted", "ItemNotFound", "ApiNotFound",
])("says of %s in sentences what stood in the way and what to do", (code) => {
  const { happened = "", next = "" } = excelProblem({ code, message: "" }) ?? {};
  expect(happened).toMatch(/^[A-Z].+\.$/);
  expect(next).toMatch(/^[A-Z].+\.$/);
});

it("has no words of its own for what it does not know", () => expect(excelProblem({ code: "MergedRangeConflict", message: "" })).toBeNull());

it("tells Excel's refusals from other errors", () => {
  expect(isExcelFailure(new ExcelRefusal("AccessDenied"))).toBe(true);
  expect([new Error("x"), Object.assign(new Error("x"), { code: "EACCES" }), "AccessDenied", null].map(isExcelFailure)).toEqual([false, false, false, false]);
});
