import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { newSeries } from "../../host/objects/chart/newChart";
import { modelOf } from "../host/workbench/charts/sampleCharts";
import { journey } from "./harness/journey";

const quarters = [["Q1", 120], ["Q2", 180], ["Q3", 90]] as const;

/** A workbook of one sheet with a column chart over its cells. */
function bookWithChart(): Buffer {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  quarters.forEach(([quarter, cases], row) => {
    sheet.setValue(row, 0, quarter);
    sheet.setValue(row, 1, cases);
  });
  const cells = (column: string): string => `'${sheet.name}'!$${column}$1:$${column}$3`;
  const title = { visible: true, text: "Cases by quarter", formula: null, fontSize: null, fontColor: null, bold: null, horizontal: null };
  const series = { ...newSeries("Cases", "ColumnClustered"), values: cells("B"), categories: cells("A") };
  sheet.charts.push(modelOf("ColumnClustered", [series], { name: "Cases", title, place: { row: 4, column: 0, rows: 14, columns: 6 } }));
  sheet.changed.add("charts");
  return Buffer.from(saveWorkbook(opened));
}

journey("draws a file's chart over its cells, and anew when a cell changes", async ({ workbench }) => {
  await workbench.openFile("cases.xlsx", bookWithChart());
  const chart = workbench.page.getByRole("img", { name: "Cases", exact: true });
  await chart.getByText("Cases by quarter").waitFor();
  const texts = await chart.locator("text").allTextContents();
  expect(texts).toEqual(expect.arrayContaining(["Q1", "Q2", "Q3", "0", "200"]));
  await workbench.grid.type("B2", "1800");
  await chart.getByText("2000", { exact: true }).waitFor();
}, { book: "empty" });
