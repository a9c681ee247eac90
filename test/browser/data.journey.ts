import { newWorkbook } from "../../host/xlsx/newWorkbook";
import type { SheetModel } from "../../host/model/sheetModel";
import { readWorkbook } from "../../host/xlsx/read/readWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { parseDay } from "../../src/domain/table/serialDay";
import { journey } from "./harness/journey";
import type { PanePage } from "./harness/panePage";

const rows = 240;
const headers = ["Ticket ID", "Created at", "Closed at", "Wvx", "Reopens", "Qrz", "Team"];
/** Where the transfers stand, under a name that nobody knows. */
const transfers = 3;

/** A user's own book: cases as plain cells, a third of which were transferred. */
function ownBook(): Buffer {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  const firstDay = parseDay("2026-01-01") ?? 0;
  fill(sheet, [headers, ...Array.from({ length: rows }, (_, row) =>
    [`T-${row}`, firstDay + row, firstDay + row + 1, row % 3 === 0 ? 1 : 0, 0, 5 + (row % 7), row % 2 === 0 ? "North" : "South"])]);
  return Buffer.from(saveWorkbook(opened));
}

/** The book with the transfers moved to the end, and a column of other numbers where they stood. */
function withColumnMoved(bytes: Buffer): Buffer {
  const opened = readWorkbook(bytes);
  const sheet = opened.model.sheets.find(({ name }) => name === "Sheet1");
  if (!sheet) throw new Error("The book has the user's sheet.");
  const cells = Array.from({ length: rows + 1 }, (_, row) => headers.map((_header, column) => sheet.getValue(row, column)));
  fill(sheet, cells.map((row, index) => [...row.slice(0, transfers), index === 0 ? "Zzz" : 9, ...row.slice(transfers + 1), row[transfers] ?? ""]));
  return Buffer.from(saveWorkbook(opened));
}

function fill(sheet: SheetModel, cells: readonly (readonly Parameters<SheetModel["setValue"]>[2][])[]): void {
  cells.forEach((row, at) => row.forEach((cell, column) => sheet.setValue(at, column, cell)));
}

/** How often a case was closed without a transfer, as the pane shows it. */
async function shownShare({ frame }: PanePage): Promise<string> {
  return (await frame.getByRole("listitem").filter({ hasText: "transfer or reopen" }).allInnerTexts()).join(" ");
}

journey("asks which header is a column, counts with the answer, and finds it again in the saved book and where the column was moved to", async ({ workbench }) => {
  const { pane } = workbench;
  const { frame } = pane;
  await workbench.openFile("tickets.xlsx", ownBook());
  await frame.getByRole("button", { name: "Data, 1 question" }).waitFor();
  await pane.button("Build Scorecard").click();
  await frame.getByText(/No indicator could be measured/).first().waitFor();

  await pane.open("Data");
  const question = frame.getByRole("group", { name: /has no column for transfers/ });
  await question.waitFor();
  expect(await question.getByRole("button").allInnerTexts()).toEqual(["It is “Wvx”", "It is “Qrz”", "None of them"]);
  await question.getByRole("button", { name: "It is “Wvx”" }).click();
  await question.waitFor({ state: "detached" });
  // An answer counts at once.
  await frame.getByText("The sheets are written.").first().waitFor({ timeout: 60_000 });
  await pane.open("Scorecard");
  expect(await shownShare(pane)).toMatch(/\b6\d %/);

  const saved = await workbench.save();
  await workbench.openFile("again.xlsx", saved);
  await pane.refresh(/were up to date/);
  expect(await shownShare(pane)).toMatch(/\b6\d %/);

  await workbench.openFile("moved.xlsx", withColumnMoved(saved));
  await pane.refresh(/The sheets (were up to date|are written)/);
  expect(await shownShare(pane)).toMatch(/\b6\d %/);
  await pane.open("Data");
  const row = frame.getByRole("listitem").filter({ has: frame.getByRole("button", { name: "transfers is: Wvx", exact: true }) });
  expect(await row.innerText()).toContain("certain, 100 %: you said so");

  // By keyboard alone: the correction is taken back, and the question comes again.
  await row.getByRole("button").focus();
  await workbench.page.keyboard.press("Enter");
  await frame.getByRole("menuitemradio", { name: "Wvx", checked: true }).waitFor();
  await workbench.page.keyboard.press("End");
  await workbench.page.keyboard.press("Enter");
  await frame.getByText(/No indicator could be measured/).first().waitFor();
  await frame.getByRole("group", { name: /has no column for transfers/ }).waitFor();
  expect(await frame.locator(":focus").getAttribute("aria-label")).toBe("transfers is: not found");
}, { book: "empty" });

journey("takes what is selected in the sheet for a dataset and for a column, shows the first rows as understood, and keeps what was said", async ({ workbench }) => {
  const { pane: { frame }, grid, page } = workbench;
  // Neither its name nor most of its headers tell what the block is.
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  const firstDay = parseDay("2026-01-01") ?? 0;
  fill(sheet, [["Key", "Aaa", "Bbb", "Wvx", "Qrz"], ...Array.from({ length: rows }, (_, row) =>
    [`T-${row}`, firstDay + row, row === 3 ? "soon" : firstDay + row + 1, row % 3 === 0 ? 1 : 0, 0])]);
  await workbench.openFile("block.xlsx", Buffer.from(saveWorkbook(opened)));
  await workbench.pane.open("Data");

  // By mouse: the block becomes cases.
  await frame.getByRole("button", { name: "Pick range of Cases" }).click();
  const bar = frame.getByRole("region", { name: "Pointing at cells" });
  await grid.select("G40");
  await bar.getByRole("button", { name: "Use Selection" }).click();
  await bar.getByRole("alert").getByText(/^Sheet1!G40 is no table/).waitFor();
  await grid.select("C5");
  await bar.getByRole("button", { name: "Use Selection" }).click();
  await bar.waitFor({ state: "detached" });
  const cases = frame.getByRole("button", { name: /^Cases , 240 rows/ });
  await cases.waitFor();

  // By keyboard alone: a column by its cells. Esc ends a pointing, and the keyboard is back where it began.
  const transfers = frame.getByRole("button", { name: "transfers is: not found" });
  const startPicking = async (): Promise<void> => {
    await transfers.focus();
    await page.keyboard.press("Enter");
    await frame.getByRole("menuitemradio", { name: "Pick the column of transfers" }).focus();
    await page.keyboard.press("Enter");
    await bar.waitFor();
  };
  await startPicking();
  await page.keyboard.press("Escape");
  await bar.waitFor({ state: "detached" });
  expect(await frame.locator(":focus").getAttribute("aria-label")).toBe("transfers is: not found");
  await startPicking();
  await grid.select("D9");
  await bar.getByRole("button", { name: "Use Selection" }).focus();
  await page.keyboard.press("Enter");
  await frame.getByRole("button", { name: "transfers is: Wvx", exact: true }).waitFor();

  const say = async (column: string, header: string): Promise<void> => {
    await frame.getByRole("button", { name: new RegExp(`^${column} is:`) }).click();
    await frame.getByRole("menuitemradio", { name: header, exact: true }).click();
    await frame.getByRole("button", { name: `${column} is: ${header}`, exact: true }).waitFor();
  };
  for (const [column, header] of [["case id", "Key"], ["opened", "Aaa"], ["closed", "Bbb"], ["reopens", "Qrz"]] as const) await say(column, header);
  await frame.getByRole("button", { name: "Preview" }).click();
  const preview = frame.getByRole("region", { name: "First rows of Cases as they are understood" });
  await preview.getByText("1 Jan 2026").first().waitFor();
  await preview.getByText("written: soon").waitFor();
  await frame.getByRole("button", { name: "Select Sheet1!C5" }).click();
  await page.getByLabel("Selected cell").getByText(/^Sheet1!C5: soon/).waitFor();

  await workbench.pane.open("Scorecard");
  await workbench.pane.build();
  await workbench.openFile("again.xlsx", await workbench.save());
  await workbench.pane.open("Data");
  const row = frame.getByRole("listitem").filter({ has: frame.getByRole("button", { name: "transfers is: Wvx", exact: true }) });
  expect(await row.innerText()).toContain("you said so");

  // What was searched for is in sight at once, nothing else is.
  await frame.getByRole("searchbox").fill("transf");
  await frame.getByText("1 dataset").waitFor();
  await row.waitFor();
  expect(await frame.getByRole("button", { name: /^(opened|reopens) is: / }).count()).toBe(0);
}, { book: "empty" });
