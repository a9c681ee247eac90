import { CellKind, type CellColumn } from "../../src/domain/table/cells";
import type { CellPiece } from "../../src/domain/table/gatherCells";
import { defaultChoices } from "../../src/domain/scorecard/scorecardChoices";
import { parseDay } from "../../src/domain/table/serialDay";
import type { Inventory } from "../../src/workbook/workbook";
import type { ScorecardQuestion } from "../../src/computation/computation";

type Cell = string | number;

const firstDay = parseDay("2026-01-01") ?? 0;
const headers = ["Case ID", "Opened", "Closed", "Transfers", "Reopens", "Team", "Customer", "Topic"];

/** So many made-up cases, by a number that seeds them. */
export function caseRows(count: number, seed: number): Cell[][] {
  return Array.from({ length: count }, (_, row) => {
    const dice = (row * 7919 + seed * 104729) % 1009;
    const opened = firstDay + (row * 270) / Math.max(count, 1);
    return [`K${row}`, opened, opened + 0.25 + (dice % 5), dice % 4 === 0 ? 1 : 0, dice % 9 === 0 ? 1 : 0, ["North", "South", "#N/A"][dice % 3] ?? "", `C${dice % 40}`, ""];
  });
}

/** A question about a workbook whose only table holds these cases. */
export function questionOf(rowCount: number, part: Partial<ScorecardQuestion> = {}): ScorecardQuestion {
  const table = { id: "1", block: null, name: "Cases", sheet: "Cases", headers, rowCount };
  const inventory: Inventory = { tables: [table], sheets: [], sheetNames: ["Cases"], leftovers: [], samples: [], takenNames: [], date1904: false, store: null };
  return {
    inventory, places: [{ firstRow: 1, firstColumn: 0 }], present: [], before: null, choices: defaultChoices, settled: { kept: [], taken: [] }, publishing: null, locale: "en", today: firstDay + 300,
    language: "en", takesBaseline: false, wantsAllResults: true, ...part,
  };
}

/** The rows as pieces of so many rows each, columns in the order in which the dataset has them. */
export function piecesOf(rows: readonly (readonly Cell[])[], order: readonly number[], pieceRows: number): CellPiece[] {
  const starts = Array.from({ length: Math.ceil(rows.length / pieceRows) }, (_, index) => index * pieceRows);
  return starts.map((row) => ({
    table: 0, row, rowCount: rows.length,
    columns: order.map((column) => cellColumn(rows.slice(row, row + pieceRows).map((cells) => cells[column] ?? ""))),
  }));
}

function cellColumn(cells: readonly Cell[]): CellColumn {
  const texts = [...new Set(cells.filter((cell) => typeof cell === "string" && cell !== ""))].map(String);
  const kind = (cell: Cell): number => (typeof cell === "number" ? CellKind.number : cell === "" ? CellKind.blank : cell.startsWith("#") ? CellKind.error : CellKind.text);
  return {
    length: cells.length, texts,
    kinds: Uint8Array.from(cells, kind), numbers: Float64Array.from(cells, (cell) => (typeof cell === "number" ? cell : Math.max(0, texts.indexOf(cell)))),
  };
}
