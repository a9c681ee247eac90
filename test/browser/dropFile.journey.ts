import { journey } from "./harness/journey";

const rows = Array.from({ length: 60 }, (_, index) => [`K${index}`, `${1 + (index % 28)}.0${1 + (index % 6)}.2026 08:15`, `${1 + (index % 28)}.0${1 + (index % 6)}.2026 16:40`, index % 2 ? "Zürich" : "Genève", `${index % 3}`, "0"]);
const lines = [["Case ID", "Opened", "Closed", "Team", "Transfers", "Reopens"], ...rows];

journey("opens a delimited file that is dropped on it, tabs in UTF-16 below a title, and builds a scorecard of it", async ({ workbench }) => {
  const text = ["\ufeffTicketbericht", "", ...lines.map((fields) => fields.join("\t")), ""].join("\r\n");
  await workbench.dropFile("Tickets 2026.txt", Buffer.from(text, "utf16le"));
  expect(await workbench.fileName()).toBe("Tickets 2026.xlsx");
  expect([await workbench.grid.readCell("A1"), await workbench.grid.readCell("B3"), await workbench.grid.readCell("D5")]).toEqual(["Ticketbericht", "Opened", "Zürich"]);
  await workbench.pane.build();
  await workbench.grid.waitForSheet("Scorecard");
}, { book: "empty" });

journey("says what to do with a dropped file that it cannot read, and keeps the workbook that was open", async ({ workbench }) => {
  await workbench.dropFile("export.xls", Buffer.from("<html><body><table><tr><td>1</td></tr></table></body></html>"), false);
  await workbench.message.filter({ hasText: "save it as an Excel workbook" }).waitFor();
  expect(await workbench.fileName()).toBe("Book1.xlsx");
}, { book: "empty" });
