import { cellAddress } from "../../../src/domain/diagnostics/cellAddress";
import { selectCell } from "../../../src/workbook/office/selectCell";
import { openHost } from "../../host/testHost";

async function selected(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  });
}

it.each(["Cases", "Effort Answers", "Anna's data", "Q1!"])("selects a cell of the sheet %p and brings it to the front", async (sheet) => {
  const host = await openHost(["Start", sheet]);
  const { requests } = host.counters;
  await selectCell(cellAddress(sheet, 16, 2));
  expect(host.counters.requests - requests).toBe(1);
  expect(await selected()).toMatch(/!C17$/);
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    expect(active.name).toBe(sheet);
  });
});

it("rejects with what Excel says where the sheet is gone", async () => {
  await openHost(["Start"]);
  await expect(selectCell("Cases!A1")).rejects.toMatchObject({ code: "ItemNotFound" });
});
