import { Random } from "./random";
import type { SampleCell, SheetTable } from "./sheetTable";

/** The few honest flaws that every export has: look-alike names, a text where a number belongs, an end before its start. */
export function addFlaws(table: SheetTable, seed: number): SheetTable {
  const random = new Random(seed);
  const rows = table.rows.map((row) => [...row]);
  const alter = (times: number, header: string, change: (cell: SampleCell, row: SampleCell[]) => SampleCell): void => {
    const column = table.headers.indexOf(header);
    for (let i = 0; i < times; i++) {
      const row = random.pick(rows);
      row[column] = change(row[column] ?? null, row);
    }
  };
  if (table.name === "Cases") {
    alter(9, "Agent", (cell) => (typeof cell === "string" ? cell.toLowerCase() : cell));
    alter(6, "Handle minutes", () => "n/a");
    alter(4, "Closed", (cell, row) => {
      const opened = row[table.headers.indexOf("Opened")];
      return typeof opened === "object" && opened !== null && typeof cell === "object" && cell !== null ? { serial: opened.serial - 1 } : cell;
    });
    alter(12, "Customer", () => null);
  }
  if (table.name === "Decisions") alter(3, "Identified", () => null);
  if (table.name === "Interactions") alter(14, "Outcome", () => null);
  return { ...table, rows };
}
