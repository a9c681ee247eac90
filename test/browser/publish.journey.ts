import { journey } from "./harness/journey";

journey("a period is published from the pane under a name, with the keyboard, and taken back", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await pane.build();
  await pane.button("Publish …").press("Enter");
  const name = pane.frame.getByLabel("Published by");
  await name.waitFor();
  await name.pressSequentially("Mara Lind");
  await name.press("Enter");
  await pane.frame.getByText(/^The period is published\./).first().waitFor({ timeout: 60_000 });
  await name.waitFor({ state: "hidden" });

  await grid.openSheet("Changes");
  expect(await grid.readCell("G78")).toBe("Mara Lind");
  await grid.openSheet("Scorecard");
  expect(await grid.readCell("L1")).toMatch(/^complete · published /);
  await pane.takeBack();
  expect(await grid.sheetNames()).not.toContain("Changes");
  expect(await grid.sheetNames()).toContain("Scorecard");
});
