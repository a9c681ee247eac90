import { gatherTables } from "../../src/computation/gatherTables";
import { GatheredCells } from "../../src/domain/table/gatherCells";
import { noOverrides } from "../../src/domain/table/match/matchOverrides";
import { matchTables } from "../../src/domain/table/match/matchTables";
import { parseTables } from "../../src/domain/table/parseTables";
import type { Tables } from "../../src/domain/table/table";
import { Turns } from "../../src/workbook/turns";
import type { SourceTable } from "../../src/workbook/workbook";
import { caseHeaders, type CaseResponse } from "./caseResponses";
import { convertResponse } from "./convertResponse";

/** What was read and how long it took, in milliseconds, what the responses took to be made left out. */
export interface CasesRead {
  readonly tables: Tables;
  readonly milliseconds: number;
}

/** Reads a table of cases from its responses to typed columns, the add-in's own way: convert each, gather them, parse. */
export async function readCases(responses: Iterable<CaseResponse>, rowCount: number): Promise<CasesRead> {
  const source: SourceTable = { id: "1", block: null, name: "Cases", sheet: "Cases", headers: caseHeaders, rowCount };
  const { matches } = matchTables([source], noOverrides);
  const cells = new GatheredCells();
  const turns = new Turns();
  let milliseconds = 0;
  for (const response of responses) {
    const start = performance.now();
    cells.take(await convertResponse(response, rowCount, turns));
    milliseconds += performance.now() - start;
  }
  const start = performance.now();
  const { tables } = parseTables(matches, gatherTables(matches, [{ firstRow: 1, firstColumn: 0 }], cells), { date1904: false, locale: "en" });
  milliseconds += performance.now() - start;
  check(tables, rowCount);
  return { tables, milliseconds };
}

/** What is fast must be right first. */
function check({ cases }: Tables, rowCount: number): void {
  const missing = caseHeaders.length - Object.keys(cases?.columns ?? {}).length;
  if (cases?.rowCount !== rowCount || missing > 0) throw new Error(`${cases?.rowCount ?? 0} rows of ${rowCount} were read, and ${missing} columns are missing.`);
  const { opened } = cases.columns;
  if (opened?.type !== "date" || opened.values.some(Number.isNaN)) throw new Error("Not every date was read.");
}
