import { makeAccounts, makeContributions, makeDecisions, makeEffortAnswers, makeInteractions, makeQuestions, makeSuggestions } from "../../samples/generate/activity";
import { monthCount, monthStart } from "../../samples/generate/calendar";
import type { Person } from "../../samples/generate/organisation";
import { makePeopleTable, makeRoleFills, makeTeamsTable } from "../../samples/generate/people";
import type { SampleCell, SheetTable } from "../../samples/generate/sheetTable";
import { CellKind, type CellColumn } from "../../src/domain/table/cells";
import { noOverrides } from "../../src/domain/table/matchOverrides";
import { matchTables } from "../../src/domain/table/matchTables";
import { parseTables } from "../../src/domain/table/parseTables";
import type { Tables } from "../../src/domain/table/table";

/**
 * Every dataset but the cases, as the sample has them: what happened in the last twelve months, and all 36 months of the tables on which
 * twelve-month figures look back.
 */
export function makeActivityTables(people: readonly Person[], seed: number): Tables {
  const lastYear = [
    makeDecisions(people, seed), makeContributions(people, seed + 1), makeSuggestions(people, seed + 2), makeInteractions(people, seed + 3), makeQuestions(people, seed + 4),
    makeEffortAnswers(people, seed + 5),
  ].map((table) => ({ ...table, rows: table.rows.filter(isOfLastYear) }));
  const sources: SheetTable[] = [...lastYear, makePeopleTable(people), makeTeamsTable(people), makeRoleFills(people, seed + 6), makeAccounts(seed + 7)];
  const { matches } = matchTables(sources, noOverrides);
  const cells = matches.map(({ source, columns }) => ({ columns: columns.map(({ index }) => cellsOf(source.rows.map((row) => row[index] ?? null))), firstRow: 1, firstColumn: 0 }));
  return parseTables(matches, cells, { date1904: false, locale: "en" }).tables;
}

/** Whether the first date in a row lies in the last twelve months. */
function isOfLastYear(row: readonly SampleCell[]): boolean {
  const date = row.find((cell) => typeof cell === "object" && cell !== null);
  return typeof date === "object" && date !== null && date.serial >= monthStart(monthCount - 12);
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
