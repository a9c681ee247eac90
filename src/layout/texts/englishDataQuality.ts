import type { Severity } from "../../domain/diagnostics/diagnostic";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The English words of the Data Quality sheet. */
export const englishDataQuality = {
  title: "Data Quality",
  /** What waits for a person, and what only says how the data was read. */
  summary: (waiting: number, told: number, asOf: string): string => {
    const waits = waiting === 0 ? "Nothing needs you" : `${plural(waiting, "finding needs", "findings need")} you`;
    const tells = told === 0 ? "" : `; ${told}${waiting === 0 ? ` ${told === 1 ? "finding" : "findings"}` : " more"} ${told === 1 ? "says" : "say"} how the data was read`;
    return `${waits}${tells}. Data to ${asOf}.`;
  },
  rails: { found: "WHAT WAS FOUND", read: "WHAT WAS READ" },
  toSources: "What was read ↓",
  columns: {
    needsYou: "Needs you", severity: "Severity", rows: "Rows", found: "What was found", table: "Table", column: "Column", cell: "First cell",
    fix: "What can be done automatically", code: "Code", note: "Note",
  },
  needsYou: { yes: "● needs you", no: "– for information" },
  gone: "– no longer found",
  severities: { error: "error", warning: "warning", info: "note" } satisfies Record<Severity, string>,
  fixes: {
    replace: (from: string, to: string): string => `Write "${to}" for "${from}"`,
    multiply: (factor: string): string => `Multiply by ${factor}`,
  },
  nothing: "No finding: everything that was looked at could be read.",
  more: (count: number): string => `${plural(count, "finding", "findings")} more, not listed here; the task pane lists them all.`,
  sources: {
    columns: {
      dataset: "Dataset", read: "Rows read", used: "Rows used", from: "From where, and under which headers", left: "Blank or folded",
      columns: "Columns found", derived: "Worked out", absent: "Not there", code: "Code", note: "Note",
    },
    absent: (title: string): string => `Not in this workbook: no table of ${title.toLowerCase()}.`,
    table: (table: string, sheet: string): string => (table === sheet ? table : `${table} (sheet ${sheet})`),
    headers: (list: string): string => `Other headers: ${list}`,
    /** No line breaks at the sign. */
    header: (column: string, header: string): string => `${column}\u00a0=\u00a0${header}`,
    sure: (percent: string, reason: string): string => `${percent} % sure: ${reason}`,
    count: (there: number, all: number): string => `${there} of ${all}`,
  },
};
