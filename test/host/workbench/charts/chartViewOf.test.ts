import type { ExcelHost } from "../../../../host/createHost";
import type { CellValue } from "../../../../host/model/cells";
import { newSeries } from "../../../../host/objects/chart/newChart";
import { chartView } from "../../../../host/workbench/charts/chartViewOf";
import { openHost } from "../../testHost";
import { axisOf, modelOf } from "./sampleCharts";

let host: ExcelHost;

beforeEach(async () => {
  host = await openHost(["Team's data", "Other"]);
});

function fill(rows: readonly (readonly CellValue[])[], sheet = 0): void {
  rows.forEach((cells, row) => cells.forEach((value, column) => host.workbook.sheets[sheet]?.setValue(row, column, value)));
}

function formatColumn(column: number, numberFormat: string): void {
  const style = host.workbook.styles.derive(0, (before) => ({ ...before, numberFormat }));
  host.workbook.sheets[0]?.columns.get(column)?.styles.fill(style);
}

const values = "'Team''s data'!$B$1:$B$3";
const labels = "'Team''s data'!$A$1:$A$3";

describe("a chart's cells", () => {
  it("are plotted as Excel plots them: blanks and errors are missing, text is 0", () => {
    fill([[null, 1.5], [null, null], [null, "n/a"], [null, { error: "#N/A" }], [null, 2]]);
    const { series } = chartView(modelOf("Line", [{ ...newSeries("A", "Line"), values: "'Team''s data'!$B$1:$B$5" }]), host.workbook);
    expect(series[0]?.data).toEqual([1.5, null, 0, null, 2]);
  });

  it("give categories in their number format, and in the axis' where it has one", () => {
    fill([[46054, 1], [46082, 2], [46113, 3]]);
    formatColumn(0, "mmm yyyy");
    const model = modelOf("Line", [{ ...newSeries("A", "Line"), values, categories: labels }]);
    expect(chartView(model, host.workbook).categories).toEqual(["Feb 2026", "Mar 2026", "Apr 2026"]);
    expect(chartView({ ...model, categoryAxis: axisOf(false, { numberFormat: "m/yy" }) }, host.workbook).categories).toEqual(["2/26", "3/26", "4/26"]);
  });

  it("are dates of the right year in a workbook that counts from 1904", () => {
    fill([[46054 - 1462, 1], [46082 - 1462, 2], [46113 - 1462, 3]]);
    host.workbook.date1904 = true;
    const model = modelOf("Line", [{ ...newSeries("A", "Line"), values, categories: labels }], { categoryAxis: axisOf(false, { numberFormat: "mmm yyyy" }) });
    expect(chartView(model, host.workbook).categories).toEqual(["Feb 2026", "Mar 2026", "Apr 2026"]);
  });

  it("count from 1 where a chart has no categories", () => {
    fill([[null, 5], [null, 6], [null, 7]]);
    expect(chartView(modelOf("Line", [{ ...newSeries("A", "Line"), values }]), host.workbook).categories).toEqual(["1", "2", "3"]);
  });

  it("join the levels of categories that have several", () => {
    fill([["2025", "Q4", 1], ["2026", "Q1", 2]]);
    const series = { ...newSeries("A", "ColumnClustered"), values: "'Team''s data'!$C$1:$C$2", categories: "'Team''s data'!$A$1:$B$2" };
    expect(chartView(modelOf("ColumnClustered", [series]), host.workbook).categories).toEqual(["2025 Q4", "2026 Q1"]);
  });

  it("may be several blocks, a name or a whole column", () => {
    fill([[null, 1], [null, 2], [null, 3], [null, 4]]);
    const [sheet] = host.workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    host.workbook.names.push({ name: "Scores", refersTo: "'Team''s data'!$B$2:$B$3", sheet: null, hidden: false });
    const read = (formula: string): unknown => chartView(modelOf("Line", [{ ...newSeries("A", "Line"), values: formula }]), host.workbook).series[0]?.data;
    expect(read("('Team''s data'!$B$1,'Team''s data'!$B$3:$B$4)")).toEqual([1, 3, 4]);
    expect(read("'Team''s data'!Scores")).toEqual([2, 3]);
    expect(read("'Team''s data'!$B:$B")).toEqual([1, 2, 3, 4]);
    expect(read("Gone!$B$1:$B$2")).toEqual([]);
  });

  it("lend their number format to labels and to axes that have none of their own", () => {
    fill([[null, 0.5], [null, 0.25], [null, 0.75]]);
    formatColumn(1, "0.0%");
    const view = chartView(modelOf("Line", [{ ...newSeries("A", "Line"), values }]), host.workbook);
    expect([view.series[0]?.numberFormat, view.valueAxis.numberFormat]).toEqual(["0.0%", "0.0%"]);
    const own = chartView(modelOf("Line", [{ ...newSeries("A", "Line"), values }], { valueAxis: axisOf(true, { numberFormat: "General" }) }), host.workbook);
    expect(own.valueAxis.numberFormat).toBe("General");
  });
});

describe("a chart's title", () => {
  const title = { visible: true, text: null, formula: null, fontSize: null, fontColor: null, bold: null, horizontal: null };

  it("is read from its cell, as that is shown", () => {
    fill([[0.42, 1], [null, 2], [null, 3]]);
    formatColumn(0, "0%");
    const model = modelOf("Line", [{ ...newSeries("A", "Line"), values }], { title: { ...title, formula: "'Team''s data'!$A$1" } });
    expect(chartView(model, host.workbook).title.shownText).toBe("42%");
  });

  it("is the name of the only series where it has no text", () => {
    const series = { ...newSeries("Backlog", "Line"), values };
    expect(chartView(modelOf("Line", [series], { title }), host.workbook).title.shownText).toBe("Backlog");
    expect(chartView(modelOf("Line", [series, series], { title }), host.workbook).title.shownText).toBe("Chart Title");
  });
});

it("can cross to another thread as it is", () => {
  fill([[null, 1], [null, 2], [null, 3]]);
  const series = { ...newSeries("A", "Line"), values, points: new Map([[2, { hasDataLabel: true }]]) };
  const view = chartView(modelOf("Line", [series]), host.workbook);
  expect(structuredClone(view)).toEqual(view);
  expect(view.series[0]?.points).toEqual([[2, { hasDataLabel: true }]]);
});

it("follows a scatter chart's horizontal cells", () => {
  fill([[0.5, 1], [1.5, 2], [4, 3]]);
  const view = chartView(modelOf("XYScatter", [{ ...newSeries("A", "XYScatter"), values, categories: labels }]), host.workbook);
  expect(view.series[0]?.x).toEqual([0.5, 1.5, 4]);
});
