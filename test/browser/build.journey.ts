import { journey } from "./harness/journey";

journey("builds a scorecard of the sample, shows every sheet, saves it, opens the saved file and refreshes it", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await pane.build();
  await grid.waitForSheet("Scorecard");
  const sheets = await grid.sheetNames();
  expect(sheets.slice(0, 8)).toEqual(["Scorecard", "Trends", "Teams", "90-Day Plan", "Business Impact", "Insights", "Definitions", "Data Quality"]);
  for (const sheet of sheets) {
    await grid.openSheet(sheet);
    expect(await grid.activeSheet()).toBe(sheet);
  }
  await grid.openSheet("Scorecard");
  const title = await grid.readCell("A1");
  const verdicts = await grid.readCell("B2");
  expect(verdicts).toContain("on target");

  const bytes = await workbench.save();
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  await workbench.openFile("saved again.xlsx", bytes);
  expect(await grid.sheetNames()).toEqual(sheets);
  await grid.openSheet("Scorecard");
  expect([await grid.readCell("A1"), await grid.readCell("B2")]).toEqual([title, verdicts]);
  await pane.refresh(/The sheets (were up to date|are written)/);
});
