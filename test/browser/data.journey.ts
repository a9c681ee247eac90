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
  await frame.getByRole("button", { name: /^Data.*1 table · 1 question/ }).waitFor();
  await pane.button("Build Scorecard").click();
  await frame.getByText(/No indicator could be measured/).first().waitFor();

  const question = frame.getByRole("group", { name: /has no column for transfers/ });
  expect(await question.getByRole("button").allInnerTexts()).toEqual(["It is “Wvx”", "It is “Qrz”", "None of them"]);
  await question.getByRole("button", { name: "It is “Wvx”" }).click();
  await frame.getByText("The sheets are written.").first().waitFor();
  expect(await question.count()).toBe(0);
  expect(await shownShare(pane)).toMatch(/\b6\d %/);

  const saved = await workbench.save();
  await workbench.openFile("again.xlsx", saved);
  await pane.refresh(/were up to date/);
  expect(await shownShare(pane)).toMatch(/\b6\d %/);

  await workbench.openFile("moved.xlsx", withColumnMoved(saved));
  await pane.refresh(/The sheets (were up to date|are written)/);
  expect(await shownShare(pane)).toMatch(/\b6\d %/);
  await frame.getByRole("button", { name: /^Data.*1 table/ }).click();
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
