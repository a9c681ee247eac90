import { openSheet } from "../../../src/workbook/office/openSheet";
import { bookWithScorecard } from "../../commands/bookWithScorecard";

const active = (): Promise<string> => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  return sheet.name;
});

test("brings a sheet of ours to the front whatever the user calls it, and says where it is not there", async () => {
  await bookWithScorecard();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Insights").name = "What we saw";
    await context.sync();
  });
  expect(await openSheet("insights")).toBe(true);
  expect(await active()).toBe("What we saw");
  expect(await openSheet("feedback-loop")).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Scorecard").activate();
    context.workbook.worksheets.getItem("What we saw").visibility = "Hidden";
    await context.sync();
  });
  expect(await openSheet("insights")).toBe(false);
  expect(await active()).toBe("Scorecard");
});
