import { newWorkbook } from "../../host/xlsx/newWorkbook";
import { saveWorkbook } from "../../host/xlsx/write/saveWorkbook";
import { parseDay } from "../../src/domain/table/serialDay";
import { journey } from "./harness/journey";

journey("a target that is typed turns the verdict at once; a refresh keeps it, and so does the saved file", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await pane.build();
  await grid.openSheet("Scorecard");
  const [target, verdict] = ["E62", "F62"] as const;
  expect(await grid.readCell("B62")).toContain("First-contact resolution");
  expect(await grid.readCell(verdict)).toContain("watch or off target");
  // A long formula in the status bar does not widen the window.
  expect(await workbench.page.evaluate(() => document.body.scrollWidth - window.innerWidth)).toBe(0);

  await grid.type(target, "40%");
  await workbench.page.waitForTimeout(500);
  expect(await grid.readCell(verdict)).toContain("on target");
  await pane.refresh("The sheets are written.");
  await pane.frame.getByText("on target · target 40 %").waitFor();
  expect(await grid.readCell(target)).toContain("0.4");

  const bytes = await workbench.save();
  await workbench.openFile("mine.xlsx", bytes);
  await grid.openSheet("Scorecard");
  expect([await grid.readCell(target), await grid.readCell(verdict)]).toEqual([expect.stringContaining("0.4"), expect.stringContaining("on target")]);
  await pane.refresh(/were up to date/);
});

/** A user's own book: cases as plain cells under a title, in words of their own. */
function ownBook(): Buffer {
  const opened = newWorkbook();
  const [sheet] = opened.model.sheets;
  const firstDay = parseDay("2026-01-01") ?? 0;
  const rows: (string | number)[][] = [
    ["Our tickets, spring and summer"], [],
    ["Ticketnummer", "Eröffnet am", "Geschlossen am", "Weiterleitungen", "Wiedereröffnungen", "Team"],
    ...Array.from({ length: 240 }, (_, row) => [`T-${row}`, firstDay + row, firstDay + row + 1, row % 3 === 0 ? 1 : 0, 0, row % 2 === 0 ? "Nord" : "Süd"]),
  ];
  rows.forEach((cells, row) => cells.forEach((cell, column) => sheet?.setValue(row, column, cell)));
  return Buffer.from(saveWorkbook(opened));
}

journey("builds from a user's own file, whose cases are plain cells in German", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await workbench.openFile("tickets.xlsx", ownBook());
  await pane.frame.getByText("1 table is ready to be read:").waitFor();
  await pane.frame.getByText("Sheet1 → Cases").waitFor();
  await pane.build();
  await grid.openSheet("Scorecard");
  const lines = await pane.frame.getByRole("listitem").filter({ hasText: "transfer or reopen" }).allInnerTexts();
  expect(lines.join(" ")).toMatch(/\b6\d %/);
  expect(await grid.sheetNames()).toEqual(["Scorecard", "Trends", "Teams", "90-Day Plan", "Insights", "Definitions", "Data Quality", "Sheet1"]);
}, { book: "empty" });
