import { dismissInsight } from "../../src/commands/dismissInsight";
import { insightsTableId } from "../../src/layout/insights/geometry";
import { officeInsights } from "../../src/workbook/office/officeInsights";
import { OfficeWorkbook } from "../../src/workbook/office/officeWorkbook";
import { bookWithScorecard } from "./bookWithScorecard";
import { build } from "./userEdits/runs";

const insight = "balance:nobody-serves";
const dismiss = (id: string, reason: string | null): Promise<boolean> => dismissInsight({ insights: officeInsights, workbook: new OfficeWorkbook(), likely: () => "de" }, id, reason);

test("says on the sheet why one is dismissed, as text whatever it looks like; the next refresh keeps it, and takes it back where it is restored", async () => {
  const host = await bookWithScorecard();
  const { requests } = host.counters;
  expect(await dismiss(insight, "=Other staff")).toBe(true);
  expect(host.counters.requests - requests).toBe(2);
  expect((await build()).insights?.dismissed).toEqual({ [insight]: "=Other staff" });
  expect((await build()).edits).toBe(0);
  expect(await dismiss(insight, null)).toBe(true);
  expect((await build()).insights?.dismissed).toEqual({});
});

test("finds the row where the user turned the table upside down and gave its column another header", async () => {
  await bookWithScorecard();
  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(insightsTableId);
    table.columns.getItem("Dismissed, because").name = "Never mind";
    const body = table.getDataBodyRange().load("formulas");
    await context.sync();
    body.formulas = [...body.formulas].reverse();
    await context.sync();
  });
  expect(await dismiss(insight, "Somebody else serves them")).toBe(true);
  expect((await build()).insights?.dismissed).toEqual({ [insight]: "Somebody else serves them" });
});

test("writes nothing where there is no such insight, or its sheet is out of sight or protected", async () => {
  await bookWithScorecard();
  expect(await dismiss("no-such-insight", "Why not")).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(insightsTableId).worksheet.visibility = "Hidden";
    await context.sync();
  });
  expect(await dismiss(insight, "Why not")).toBe(false);
  await Excel.run(async (context) => {
    const sheet = context.workbook.tables.getItem(insightsTableId).worksheet;
    sheet.visibility = "Visible";
    sheet.protection.protect();
    await context.sync();
  });
  await expect(dismiss(insight, "Why not")).rejects.toMatchObject({ code: "AccessDenied" });
});
