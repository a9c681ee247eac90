import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { openXlsxPackage } from "../../host/xlsx/zip/openXlsxPackage";
import { bytesOf } from "./harness/bytesOf";
import { journey } from "./harness/journey";

const sample = readFileSync(path.resolve(__dirname, "../../samples/support-org.xlsx"));

/** Every name in the sample's list of people. */
function peopleOfSample(): string[] {
  const sheet = readWorkbook(sample).model.sheets.find(({ name }) => name === "People");
  const table = sheet?.tables.find(({ name }) => name === "People");
  const { row = 0, column = 0, rows = 0 } = table?.range ?? {};
  return Array.from({ length: rows - 1 }, (_, index) => sheet?.getValue(row + 1 + index, column)).filter((name) => typeof name === "string");
}

journey("an executive copy is made in the pane, comes as a file that names nobody, and opens in the window", async ({ workbench }) => {
  const { grid, pane, page, message } = workbench;
  await pane.build();
  await grid.openSheet("Scorecard");
  const head = await grid.readCell("A1");

  const downloaded = page.waitForEvent("download", { timeout: 60_000 });
  await pane.command("Make Executive Copy");
  const download = await downloaded;
  await pane.frame.getByText(/^A copy without people's names and formulas is open as a new workbook/).first().waitFor();
  expect(await message.innerText()).toContain(`The add-in opened a new workbook, which is downloaded as “${download.suggestedFilename()}”.`);
  expect(download.suggestedFilename()).toMatch(/^Support.*2026.*\.xlsx$/);

  const bytes = await bytesOf(download);
  const copy = openXlsxPackage(bytes);
  const texts = copy.names.map((name) => copy.text(name)).join("\n");
  const people = peopleOfSample();
  expect(people.length).toBeGreaterThan(100);
  expect(people.filter((name) => texts.includes(name))).toEqual([]);
  expect(texts).not.toMatch(/<f[ >]/);
  const { sheets } = readWorkbook(bytes).model;
  expect(sheets.map(({ visibility }) => visibility)).not.toContain("veryHidden");

  await page.getByRole("button", { name: "Open It Here" }).click();
  await page.getByRole("heading", { level: 1, name: download.suggestedFilename() }).waitFor();
  await grid.waitUntilShown();
  expect(await grid.sheetNames()).toEqual(sheets.map(({ name }) => name));
  await grid.openSheet("Scorecard");
  expect(head.replace(/ \(=.*$/, "")).toBe(await grid.readCell("A1"));
  await pane.frame.getByRole("heading", { name: "No scorecard yet" }).waitFor();
});

journey("the check before sharing lists what names people, and leads to the cells", async ({ workbench }) => {
  const { pane, page } = workbench;
  await pane.command("Check Before Sharing");
  await pane.frame.getByText(/^There is no whole scorecard here/).first().waitFor();
  await pane.build();
  await pane.command("Check Before Sharing");
  const list = pane.frame.getByRole("region", { name: "Before sharing", exact: true });
  await list.getByRole("button", { name: /"Person" of People .*People!A4/ }).click();
  await page.getByText(/^People!A4: /).waitFor();
  await pane.button("Close the list").click();
  await list.waitFor({ state: "hidden" });
});
