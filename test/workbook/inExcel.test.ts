import { inExcel, requestsSent } from "../../src/workbook/office/inExcel";
import { openHost } from "../host/testHost";

it("counts the round trips that the host counts, also of a batch that fails", async () => {
  const host = await openHost(["Data"]);
  const [before, sentBefore] = [host.counters.requests, requestsSent()];
  const answer = await inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
    await context.sync();
    range.values = [[1]];
    await context.sync();
    return range.values;
  });
  expect(answer).toEqual([[1]]);
  await expect(inExcel(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  })).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(host.counters.requests - before).toBe(3);
  expect(requestsSent() - sentBefore).toBe(3);
});
