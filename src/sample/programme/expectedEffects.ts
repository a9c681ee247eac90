import { monthStart } from "../calendar";
import { serialOf, type SampleCell, type SheetTable } from "../sheetTable";

const headers = ["Effect on operations", "Effect on quality and coaching", "Effect on leadership and people", "Effect on customer experience"];
/** What decisions were said to do to the four domains; the last leave some out. */
const said: readonly (readonly SampleCell[])[] = [
  ["+ fewer questions to managers", "+", "+ trusted", "+ answered at once"], ["− slower at first", "+ fewer repeats", "none", "+"], ["+", "none", "− more on call", "none"],
  ["+", null, null, "+"], [null, "+ clearer articles", null, null],
];
/** Days between two decisions that say what they are for. */
const daysBetween = 14;

/** The decisions, a few of which say what they were expected to do to each domain: one in two weeks of the last year. */
export function withExpectedEffects(decisions: SheetTable): SheetTable {
  let next = monthStart(24);
  let told = 0;
  const rows = [...decisions.rows.entries()].map(([index, cells]) => ({ index, cells, resolved: serialOf(cells[2] ?? null) })).sort((a, b) => (a.resolved ?? 0) - (b.resolved ?? 0)).map((row) => {
    const isTold = row.resolved !== null && row.resolved >= next;
    if (isTold) next = (row.resolved ?? next) + daysBetween;
    return { ...row, cells: [...row.cells, ...(isTold ? said[told++ % said.length] ?? [] : headers.map(() => null))] };
  });
  return { ...decisions, headers: [...decisions.headers, ...headers], rows: rows.sort((a, b) => a.index - b.index).map(({ cells }) => cells) };
}
