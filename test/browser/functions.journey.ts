import { journey } from "./harness/journey";
import type { GridPage } from "./harness/gridPage";

/** Waits until a cell says something: functions answer a moment after they are asked. */
async function cellSays(grid: GridPage, address: string, words: string): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const text = await grid.readCell(address);
    if (text.startsWith(words)) return;
    if (Date.now() > end) throw new Error(`${address} holds ${text}, not ${words}.`);
    // The cell is read by selecting it: another one first, so that it is read anew.
    await grid.select("A1");
  }
}

/** The row of an indicator on the Scorecard. */
async function rowOf(grid: GridPage, title: string): Promise<number> {
  for (let row = 10; row < 24; row++) if ((await grid.readCell(`B${row}`)).includes(title)) return row;
  throw new Error(`${title} is not on the sheet.`);
}

journey("formulas ask for the scorecard: nothing is known before the first build, and every run is followed", async ({ workbench }) => {
  const { grid, pane } = workbench;
  await grid.openSheet("Teams List");
  await grid.type("H1", "=SCORECARD.VALUE(\"leadership-accessibility\")");
  await grid.type("H2", "=IFERROR(SCORECARD.TARGET(\"Leadership accessibility\"),\"none\")");
  await cellSays(grid, "H1", "#N/A");
  await cellSays(grid, "H2", "none");
  await pane.build();
  await grid.openSheet("Teams List");
  await cellSays(grid, "H1", "11.70");
  await cellSays(grid, "H2", "15 ");

  await grid.openSheet("Scorecard");
  await grid.type(`E${await rowOf(grid, "Leadership accessibility")}`, "5");
  await pane.refresh("The sheets are written.");
  await grid.openSheet("Teams List");
  await cellSays(grid, "H2", "5 ");
  await grid.type("H3", "=SCORECARD.STATUS(\"Leadership accessibility\",,\"Oct 2026\")");
  await cellSays(grid, "H3", "watch");
  await grid.type("J1", "=SCORECARD.TREND(\"first-contact-resolution\")");
  await cellSays(grid, "J1", "2023-11");
  await cellSays(grid, "K36", "0.72");
  await grid.type("H4", "=SCORECARD.VALUE(\"no such thing\")");
  await cellSays(grid, "H4", "#VALUE!");

  await workbench.openFile("with formulas.xlsx", await workbench.save());
  await grid.openSheet("Teams List");
  await cellSays(grid, "H2", "5 ");
  await cellSays(grid, "K36", "0.72");
});
