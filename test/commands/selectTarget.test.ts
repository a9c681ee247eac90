import { selectTarget } from "../../src/commands/selectTarget";
import { officeTargets } from "../../src/workbook/office/officeTargets";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { bookWithScorecard } from "./bookWithScorecard";

const indicator = "first-contact-resolution";
const select = (id: string): Promise<boolean> => selectTarget({ targets: officeTargets, workbook: new OfficeWorkbook(), likely: () => "en" }, id);

/** The header of the selected cell's column, and the title at the left end of its row. */
async function selected(): Promise<{ readonly address: string; readonly header: unknown; readonly title: unknown }> {
  return Excel.run(async (context) => {
    const cell = context.workbook.getSelectedRange().load("address,rowIndex,columnIndex");
    const table = context.workbook.tables.getItem("Scorecard_Lagging");
    const headers = table.getHeaderRowRange().load("values,columnIndex");
    const body = table.getDataBodyRange().load("values,rowIndex");
    await context.sync();
    return { address: cell.address, header: headers.values[0]?.[cell.columnIndex - headers.columnIndex], title: body.values[cell.rowIndex - body.rowIndex]?.[0] };
  });
}

test("selects the cell in which an indicator's target is typed: two requests, three where the user calls the column otherwise", async () => {
  const host = await bookWithScorecard();
  const { requests } = host.counters;
  expect(await select(indicator)).toBe(true);
  expect(host.counters.requests - requests).toBe(2);
  const found = await selected();
  expect(found).toMatchObject({ header: "Target", title: "Closed without transfer or reopen" });

  await Excel.run(async (context) => {
    context.workbook.tables.getItem("Scorecard_Lagging").columns.getItem("Target").name = "Our goal";
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").select();
    await context.sync();
  });
  const before = host.counters.requests;
  expect(await select(indicator)).toBe(true);
  expect(host.counters.requests - before).toBe(3);
  expect(await selected()).toMatchObject({ address: found.address, header: "Our goal" });
});

test("finds none where the sheet is hidden, or where there is no such indicator", async () => {
  await bookWithScorecard();
  expect(await select("no-such-indicator")).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Cases").activate();
    context.workbook.worksheets.getItem("Scorecard").visibility = "Hidden";
    await context.sync();
  });
  expect(await select(indicator)).toBe(false);
});
