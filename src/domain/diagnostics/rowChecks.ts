import type { DatasetId } from "../table/datasetId";
import type { Table } from "../table/table";
import type { Severity } from "./diagnostic";
import { messages } from "./messages";

/** Something that a row should not be. */
export interface RowCheck {
  readonly code: string;
  readonly severity: Severity;
  readonly dataset: DatasetId;
  /** Columns that it looks at; the check is left out where one is absent. The first is the one that a finding points to. */
  readonly columns: readonly [string, ...string[]];
  /** Says which rows of a table are concerned. */
  readonly concerns: (table: Table) => (row: number) => boolean;
  readonly message: (rows: number, table: Table) => string;
}

/** Every check, by dataset. */
export const rowChecks: readonly RowCheck[] = [
  {
    code: "cases.never-resolved", severity: "warning", dataset: "cases", columns: ["resolved"],
    concerns: (table) => isMissing(table, "resolved"),
    message: (rows, table) => messages.casesNeverResolved(rows, closedWithoutResolved(table)),
  },
  outOfOrder("cases", "closed", "opened"),
  outOfOrder("cases", "resolved", "opened"),
  negative("cases", "transfers"),
  negative("cases", "reopens"),
  negative("cases", "handle-minutes"),
  {
    code: "cases.handle-minutes-as-days", severity: "warning", dataset: "cases", columns: ["handle-minutes"],
    concerns: fractionsOfDays,
    message: (rows, table) => messages.minutesAsDays(headerOf(table, "handle-minutes"), rows),
  },
  outOfOrder("decisions", "resolved", "identified"),
  noDate("decisions", "identified"),
  outOfOrder("suggestions", "decided", "submitted"),
  outOfOrder("suggestions", "implemented", "submitted"),
  outOfOrder("interactions", "answered", "asked"),
  outOfOrder("questions", "answered", "asked"),
  outOfOrder("people", "left", "hired"),
  noDate("people", "hired"),
  outOfOrder("teams", "to", "from"),
  {
    code: "effort-answers.outside-scale", severity: "warning", dataset: "effort-answers", columns: ["score"],
    concerns: (table) => {
      const score = numbersOf(table, "score");
      return (row) => (score[row] ?? NaN) < effortScale.low || (score[row] ?? NaN) > effortScale.high;
    },
    message: (rows, table) => messages.outsideScale(headerOf(table, "score"), rows, effortScale.low, effortScale.high),
  },
  negative("accounts", "opening-revenue"),
  {
    code: "accounts.period-twice", severity: "warning", dataset: "accounts", columns: ["period", "account"],
    concerns: repeatsAccountMonth,
    message: (rows) => messages.accountPeriodTwice(rows),
  },
];

/** The default scale of effort answers. */
const effortScale = { low: 1, high: 7 } as const;

function outOfOrder(dataset: DatasetId, later: string, earlier: string): RowCheck {
  return {
    code: `${dataset}.${later}-before-${earlier}`, severity: "warning", dataset, columns: [later, earlier],
    concerns: (table) => {
      const [end, start] = [numbersOf(table, later), numbersOf(table, earlier)];
      return (row) => (end[row] ?? NaN) < (start[row] ?? NaN);
    },
    message: (rows) => messages.outOfOrder(dataset, later, earlier, rows),
  };
}

function noDate(dataset: DatasetId, column: string): RowCheck {
  return {
    code: `${dataset}.no-${column}`, severity: "warning", dataset, columns: [column],
    concerns: (table) => isMissing(table, column),
    message: (rows, table) => messages.dateMissing(dataset, headerOf(table, column), rows),
  };
}

function negative(dataset: DatasetId, column: string): RowCheck {
  return {
    code: `${dataset}.negative-${column}`, severity: "warning", dataset, columns: [column],
    concerns: (table) => {
      const values = numbersOf(table, column);
      return (row) => (values[row] ?? NaN) < 0;
    },
    message: (rows, table) => messages.negative(headerOf(table, column), rows),
  };
}

function isMissing(table: Table, column: string): (row: number) => boolean {
  const values = numbersOf(table, column);
  return (row) => Number.isNaN(values[row] ?? NaN);
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

/** Marks every row but the first of an account and day. */
function repeatsAccountMonth(table: Table): (row: number) => boolean {
  const account = table.columns["account"];
  if (account?.type !== "text") return () => false;
  const period = numbersOf(table, "period");
  const seen = new Set<string>();
  return (row) => {
    const [code, day] = [account.codes[row] ?? -1, Math.floor(period[row] ?? NaN)];
    if (code < 0 || Number.isNaN(day)) return false;
    const key = `${code} ${day}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
}

const none = new Float64Array(0);

function numbersOf(table: Table, column: string): Float64Array {
  const found = table.columns[column];
  return found?.type === "number" || found?.type === "date" ? found.values : none;
}

function headerOf({ origin }: Table, column: string): string {
  return origin.columns[column]?.header ?? column;
}
