import { journey } from "./harness/journey";

journey("a computed cell that is typed over is kept and asked about, and a build is taken back, also after the book was saved and opened", async ({ workbench }) => {
  const { grid, pane } = workbench;
  const before = await grid.sheetNames();
  await pane.build();
  await grid.openSheet("Scorecard");
  const now = "C62";
  const computed = await grid.readCell(now);
  await grid.type(now, "about 70 %");
  await pane.refresh("The sheets are written.");
  expect(await grid.readCell(now)).toContain("about 70 %");
  await pane.open("Problems");
  await pane.frame.getByText(/somebody typed "about 70 %" over it/).waitFor();
  await pane.run("Compute it again", "The sheets are written.");
  expect(await grid.readCell(now)).toBe(computed);
  await pane.open("Scorecard");

  await workbench.openFile("mine.xlsx", await workbench.save());
  await grid.openSheet("Scorecard");
  await pane.takeBack();
  expect(await grid.readCell(now)).toContain("about 70 %");
  expect(await grid.sheetNames()).toContain("Scorecard");
  expect(before).not.toContain("Scorecard");
});

journey("a first build is taken back whole", async ({ workbench }) => {
  const { grid, pane } = workbench;
  const before = await grid.sheetNames();
  await pane.build();
  await pane.takeBack();
  await grid.waitUntilGone("Data Quality");
  expect(await grid.sheetNames()).toEqual(before);
  await pane.frame.getByRole("heading", { name: "No scorecard yet" }).waitFor();
});
