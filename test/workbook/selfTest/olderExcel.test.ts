import { selfTestCases } from "../../../src/workbook/office/selfTest/cases";
import { OfficeWorkbook } from "../../../src/workbook/office/officeWorkbook";
import { openBook } from "./openBook";

const minorOf = (apiSet: string): number => Number(apiSet.split(".")[1]);

// In a file of its own: office.js learns once, when it starts, which requirement sets there are.
test("an Excel that lacks a requirement set is told which one, and the rest is tried", async () => {
  await openBook("1.8");
  const report = await new OfficeWorkbook().runSelfTest(() => undefined);
  expect(report.lines.flatMap(({ feature, result }) => (result.kind === "failed" ? [[feature, ...result.details]] : []))).toEqual([]);
  const kinds = report.lines.map(({ feature, result }) => [feature, result.kind]);
  expect(kinds).toEqual(selfTestCases.map(({ feature, apiSet }) => [feature, minorOf(apiSet) > 8 ? "unsupported" : "passed"]));
  expect(kinds.some(([, kind]) => kind === "unsupported")).toBe(true);
  expect(report.where.apiSets).toContain("ExcelApi 1.8");
  expect(report.left).toEqual([]);
});
