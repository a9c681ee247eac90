import { journey } from "./harness/journey";

journey("the rows behind a number are shown by mouse and by palette, and never those about people", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await pane.build();
  await pane.frame.getByRole("button", { name: /^First-contact resolution/ }).click();
  await pane.button("List on a sheet").click();
  await pane.frame.getByText(/^The rows behind the number are listed/).first().waitFor({ timeout: 60_000 });
  await grid.waitForSheet("Rows behind First-contact reso…");
  expect([await grid.readCell("A3"), await grid.readCell("C3")]).toEqual(["Counts as", "Row"]);
  expect(await grid.readCell("C4")).toMatch(/^Cases![A-Z]+\d+ \(=HYPERLINK/);
  await pane.frame.getByRole("button", { name: /^Counted, [\d,]+ rows: show$/ }).waitFor();

  const choose = async (indicator: string): Promise<void> => {
    await pane.button("Close").first().click();
    await pane.command("Show Rows");
    await pane.frame.getByRole("option", { name: new RegExp(`^${indicator}`) }).click();
  };
  await choose("Decision velocity");
  await pane.frame.getByText(/^The (rows|cells) behind the number are (listed|selected)/).first().waitFor({ timeout: 60_000 });
  await choose("Voluntary turnover");
  await pane.frame.getByText(/is about people, so its rows are not shown/).waitFor();
  expect(await grid.sheetNames()).not.toContain("Rows behind Voluntary turnover");
});
