import type { SelfTestReport } from "../../../src/workbook/selfTest";
import { formatSelfTest } from "../../../src/workbook/selfTestText";

const report: SelfTestReport = {
  where: { host: "Excel", platform: "OfficeOnline", version: "0.0.0.0", apiSets: ["ExcelApi 1.20", "ExcelApiOnline 1.1"] },
  refusal: null,
  lines: [
    { feature: "Fonts", members: ["RangeFont.bold", "RangeFont.size"], apiSet: "1.1", result: { kind: "passed" }, duration: 12.6 },
    { feature: "Borders", members: ["RangeBorder.color"], apiSet: "1.1", result: { kind: "failed", details: ["RangeBorder.color: expected 1, was 2", "x [y]"] }, duration: 30 },
    { feature: "Footers", members: ["HeaderFooter.leftFooter"], apiSet: "1.9", result: { kind: "unsupported" }, duration: 0 },
  ],
  left: [],
};

test("a report reads as text, line by line", () => {
  expect(formatSelfTest(report).split("\n")).toEqual([
    "Leadership Scorecard: self-test",
    "Host: Excel 0.0.0.0 on OfficeOnline",
    "API sets: ExcelApi 1.20, ExcelApiOnline 1.1",
    "",
    "ok   Fonts: passed, 13 ms",
    "       RangeFont.bold, RangeFont.size (ExcelApi 1.1)",
    "FAIL Borders: failed, 30 ms",
    "       RangeBorder.color (ExcelApi 1.1)",
    "       RangeBorder.color: expected 1, was 2",
    "       x [y]",
    "--   Footers: not supported here (needs ExcelApi 1.9), 0 ms",
    "       HeaderFooter.leftFooter (ExcelApi 1.9)",
    "",
    "3 features tried: 1 passed, 1 failed, 1 not supported here.",
    "The scratch sheets and names were removed.",
  ]);
});

test("a refused self-test says why, and that nothing was changed", () => {
  const lines = formatSelfTest({ ...report, lines: [], refusal: "The structure is protected." }).split("\n");
  expect(lines.slice(-2)).toEqual(["The structure is protected.", "Nothing was changed."]);
});
