import { makeAccounts, makeContributions, makeDecisions, makeEffortAnswers, makeInteractions, makeQuestions, makeSuggestions } from "../../src/sample/activity";
import { monthCount, monthStart } from "../../src/sample/calendar";
import type { Person } from "../../src/sample/organisation";
import { makePeopleTable, makeRoleFills, makeTeamsTable } from "../../src/sample/people";
import type { SampleCell, SheetTable } from "../../src/sample/sheetTable";
import { CellKind, type CellColumn } from "../../src/domain/table/cells";
import { noOverrides } from "../../src/domain/table/match/matchOverrides";
import { matchTables } from "../../src/domain/table/match/matchTables";
import { parseTables } from "../../src/domain/table/parseTables";
import type { Tables } from "../../src/domain/table/table";

/** The year that is measured, and the eleven months before it on which its twelve-month figures look back. */
const year = monthStart(monthCount - 12);
const lookBack = monthStart(monthCount - 23);

/** Every dataset but the cases, as the sample has them, as far back as twelve months of figures need. */
export function makeActivityTables(people: readonly Person[], seed: number): Tables {
  const sources: SheetTable[] = [
    since(makeDecisions(people, seed), "Identified", year), since(makeContributions(people, seed + 1), "Contributed on", year),
    since(makeSuggestions(people, seed + 2), "Submitted", year), since(makeInteractions(people, seed + 3), "Occurred", year),
    since(makeQuestions(people, seed + 4), "Asked", year), since(makeEffortAnswers(people, seed + 5), "Answered on", year),
    since(makePeopleTable(people), "Left", lookBack), makeTeamsTable(people), since(makeRoleFills(people, seed + 6), "Filled on", lookBack),
    since(makeAccounts(seed + 7), "Period", lookBack),
  ];
  const { matches } = matchTables(sources, noOverrides);
  const cells = matches.map(({ parts: [part] }) => {
    if (!part) throw new Error("A dataset has no table");
    const { source: { rows }, columns } = part;
    return { columns: columns.map((match) => cellsOf(rows.map((row) => row[match?.index ?? -1] ?? null))), places: [{ firstRow: 1, firstColumn: 0, rowCount: rows.length }] };
  });
  return parseTables(matches, cells, { date1904: false, locale: "en" }).tables;
}

/** Rows whose date under `header` is not before a day; a row without one stays. */
function since(table: SheetTable, header: string, day: number): SheetTable {
  const index = table.headers.indexOf(header);
  return { ...table, rows: table.rows.filter((row) => !isBefore(row[index] ?? null, day)) };
}

function isBefore(cell: SampleCell, day: number): boolean {
  return typeof cell === "object" && cell !== null && cell.serial < day;
}

function cellsOf(cells: readonly SampleCell[]): CellColumn {
  const kinds = new Uint8Array(cells.length);
  const numbers = new Float64Array(cells.length);
  const texts: string[] = [];
  const codes = new Map<string, number>();
  cells.forEach((cell, row) => {
    if (cell === null) return;
    kinds[row] = typeof cell === "string" ? CellKind.text : typeof cell === "boolean" ? CellKind.boolean : CellKind.number;
    if (typeof cell === "string") {
      const code = codes.get(cell) ?? texts.push(cell) - 1;
      codes.set(cell, code);
      numbers[row] = code;
    } else numbers[row] = typeof cell === "object" ? cell.serial : Number(cell);
  });
  return { length: cells.length, kinds, numbers, texts };
}
