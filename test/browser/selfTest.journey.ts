import { journey } from "./harness/journey";

journey("runs the self-test in the real pane: everything passes, the report can be copied, and the workbook is as it was", async ({ workbench }) => {
  const { grid, pane } = workbench;
  const sheets = await grid.sheetNames();
  const active = await grid.activeSheet();
  await pane.command("Developer: Self-Test");
  const report = pane.frame.getByRole("region", { name: "Self-test", exact: true });
  await report.waitFor({ timeout: 90_000 });
  expect(await report.innerText()).toMatch(/(\d+) features tried: \1 passed, 0 failed\. The scratch sheets and names were removed\./);

  await pane.button("Copy Report").click();
  await report.getByText("Copied.").waitFor();

  expect(await grid.sheetNames()).toEqual(sheets);
  expect(await grid.activeSheet()).toBe(active);
  await pane.button("Close the report").click();
  await report.waitFor({ state: "hidden" });
});
