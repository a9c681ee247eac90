import { journey } from "./harness/journey";

const sampleSheets = ["Cases", "Decisions", "Contributions", "Suggestions", "Interactions", "Questions", "People", "Teams List", "Role Fills", "Effort Answers", "Accounts"];

journey("gets from an empty workbook to a scorecard in three clicks, and back out", async ({ workbench, requests }) => {
  const { pane: { frame }, grid } = workbench;
  await frame.getByRole("heading", { name: "No scorecard yet" }).waitFor();
  const before = requests.length;
  await frame.getByRole("button", { name: "Use sample data" }).click();
  await frame.getByText(/^The sample organisation's tables are here/).first().waitFor({ timeout: 60_000 });
  expect(await grid.sheetNames()).toEqual(["Sheet1", ...sampleSheets]);
  expect(await grid.readCell("A4")).toMatch(/^K\d{6}$/);
  // What was loaded for it are scripts of the pane's own site.
  expect(requests.slice(before).filter((address) => !/\.js$/.test(address) && !address.startsWith("blob:"))).toEqual([]);

  await frame.getByRole("button", { name: "Match my tables" }).click();
  await frame.getByRole("heading", { level: 1, name: "Data" }).waitFor();
  await frame.getByText("11 sheets of sample data").waitFor();
  expect(await frame.getByRole("button", { name: /columns · / }).count()).toBe(11);
  await workbench.pane.open("Scorecard");
  await frame.getByRole("button", { name: "Build Scorecard", exact: true }).click();
  await frame.getByText("The sheets are written.").first().waitFor({ timeout: 60_000 });
  expect((await grid.sheetNames())[0]).toBe("Scorecard");

  // And out again, with the keyboard: the run first, then the sample, of which one sheet was changed.
  await grid.openSheet("People");
  await grid.type("N5", "my note");
  await workbench.pane.takeBack();
  await frame.getByRole("button", { name: "Remove Sample Data" }).focus();
  await workbench.page.keyboard.press("Enter");
  await frame.getByRole("option", { name: /^Remove/ }).waitFor();
  await workbench.page.keyboard.press("Enter");
  await frame.getByText(/^The sample's sheets are removed, but for those/).first().waitFor({ timeout: 60_000 });
  await grid.waitUntilGone("Cases");
  expect(await grid.sheetNames()).toEqual(["Sheet1", "People"]);
  expect(await grid.readCell("N5")).toBe("my note");
}, { book: "empty" });
