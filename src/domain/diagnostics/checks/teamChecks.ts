import type { Table } from "../../table/table";
import { messages } from "../messages";
import { numbersOf, textsOf } from "./checkedColumns";
import type { RowCheck } from "./rowCheck";

/** A row of a team that begins while another one of the same team is in force. */
export const teamsOverlap: RowCheck = {
  code: "teams.overlap", severity: "warning", needsYou: true, dataset: "teams", columns: ["from", "to", "team"],
  concerns: overlaps,
  message: (rows) => messages.teamsOverlap(rows),
};

/**
 * Marks rows that begin on the first day of another row of the team, or after it and before its last day. A blank last day ends
 * with the next row. Rows with the same days and leader only differ in the former names that they give.
 */
function overlaps(table: Table): (row: number) => boolean {
  const codes = textsOf(table, "team")?.codes ?? new Int32Array(0);
  const leaders = textsOf(table, "leader")?.codes;
  const [from, to] = [numbersOf(table, "from"), numbersOf(table, "to")];
  const team = (row: number): number => codes[row] ?? -1;
  const leader = (row: number): number => leaders?.[row] ?? -1;
  const first = (row: number): number => dayOr(from[row], -Infinity);
  const last = (row: number): number => dayOr(to[row], -Infinity);
  const rows = Array.from(codes.keys()).filter((row) => team(row) >= 0);
  rows.sort((a, b) => team(a) - team(b) || compare(first(a), first(b)) || compare(last(a), last(b)) || leader(a) - leader(b));

  const overlapping = new Set<number>();
  let before = -1;
  let end = -Infinity;
  for (const row of rows) {
    if (before < 0 || team(row) !== team(before)) end = -Infinity;
    else {
      const sameFirst = first(row) === first(before);
      const isRepeated = sameFirst && last(row) === last(before) && leader(row) === leader(before);
      if (!isRepeated && first(row) !== -Infinity && (sameFirst || first(row) < end)) overlapping.add(row);
    }
    end = Math.max(end, last(row));
    before = row;
  }
  return (row) => overlapping.has(row);
}

function dayOr(moment: number | undefined, blank: number): number {
  return moment === undefined || Number.isNaN(moment) ? blank : Math.floor(moment);
}

/** Order of two days, infinite ones among them. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
