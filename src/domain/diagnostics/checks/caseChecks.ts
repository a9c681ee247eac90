import { holdsWord } from "../../measure/words";
import { ineligibleWords } from "../../table/datasets/ineligibleWords";
import type { Table } from "../../table/table";
import { messages } from "../messages";
import { headerOf } from "../../table/tableOrigin";
import { isMissing, numbersOf, textsOf } from "./checkedColumns";
import type { RowCheck } from "./rowCheck";

export const neverResolved: RowCheck = {
  code: "cases.never-resolved", severity: "warning", needsYou: false, dataset: "cases", columns: ["resolved"],
  concerns: (table) => isMissing(table, "resolved"),
  message: (rows, table) => messages.casesNeverResolved(rows, closedWithoutResolved(table)),
};

/** Handle times that Excel kept as fractions of a day, below a header that says minutes. */
export const minutesAsDays: RowCheck = {
  code: "cases.handle-minutes-as-days", severity: "warning", needsYou: true, dataset: "cases", columns: ["handle-minutes"],
  concerns: fractionsOfDays,
  message: (rows, table) => messages.minutesAsDays(headerOf(table.origin, "handle-minutes"), rows),
  fix: { kind: "multiply", factor: 1440 },
};

/** Cases whose work ends before it begins: no handle time can be worked out for them. */
export const workEndsFirst: RowCheck = {
  code: "cases.work-ended-before-started", severity: "warning", needsYou: true, dataset: "cases", columns: ["work-ended", "work-started"],
  concerns: (table) => {
    const [end, start] = [numbersOf(table, "work-ended"), numbersOf(table, "work-started")];
    return (row) => (end[row] ?? NaN) < (start[row] ?? NaN);
  },
  message: (rows) => messages.workEndsFirst(rows),
};

/** Cases that no measure of work counts, because nobody worked on them. */
export const notEligible: RowCheck = {
  code: "cases.not-eligible", severity: "info", needsYou: false, dataset: "cases", columns: ["status"],
  concerns: (table) => {
    const status = textsOf(table, "status");
    const ineligible = new Set(ineligibleCodes(table));
    return (row) => ineligible.has(status?.codes[row] ?? -1);
  },
  message: (rows, table) => {
    const status = textsOf(table, "status");
    const used = new Set(status?.codes);
    return messages.casesNotEligible(rows, ineligibleCodes(table).filter((code) => used.has(code)).map((code) => status?.values[code] ?? "").sort());
  },
};

function ineligibleCodes(table: Table): number[] {
  return (textsOf(table, "status")?.values ?? []).flatMap((value, code) => (holdsWord(value, ineligibleWords) ? [code] : []));
}

function closedWithoutResolved(table: Table): number {
  const [closed, resolved] = [numbersOf(table, "closed"), numbersOf(table, "resolved")];
  return closed.reduce((count, value, row) => count + (!Number.isNaN(value) && Number.isNaN(resolved[row] ?? NaN) ? 1 : 0), 0);
}

/** Marks the handled cases of a column in which none took a whole minute: Excel keeps a duration such as 0:12:30 as a fraction of a day. */
function fractionsOfDays(table: Table): (row: number) => boolean {
  const minutes = numbersOf(table, "handle-minutes");
  const longest = minutes.reduce((most, value) => (value > most ? value : most), 0);
  return (row) => longest < 1 && (minutes[row] ?? NaN) > 0;
}
