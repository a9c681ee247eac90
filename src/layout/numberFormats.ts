import type { Unit } from "../domain/scorecard/result";
import type { Texts } from "./texts";

/** Excel number format of a value in a unit: the unit stands in the format, so that the cell stays a number. */
export const valueFormats: Readonly<Record<Unit, string>> = {
  "percent": "0 %",
  "hours": "[<9.95]0.0 \"h\";#,##0 \"h\"",
  "minutes": "[<9.95]0.0 \"min\";#,##0 \"min\"",
  "count": "#,##0",
  "per-agent-month": "0.0",
  "score": "0.0",
};

/** The same for an axis, whose marks are round numbers. */
export const axisFormats: Readonly<Record<Unit, string>> = {
  ...valueFormats,
  "hours": "#,##0 \"h\"",
  "minutes": "#,##0 \"min\"",
  "per-agent-month": "General",
  "score": "General",
};

/** The same for a figure shown for context: a tenth of a minute counts in a handle time. */
export const contextFormats: Readonly<Record<Unit, string>> = { ...valueFormats, "minutes": "0.0 \"min\"" };

/** How a change is shown: decimals kept, the factor from the stored unit, and the unit's word; "points" is said in the language of the sheet. */
export interface Change {
  readonly digits: 0 | 1;
  readonly factor: 1 | 100;
  readonly unit: "points" | "h" | "min" | "";
}

export const changes: Readonly<Record<Unit, Change>> = {
  "percent": { digits: 1, factor: 100, unit: "points" },
  "hours": { digits: 1, factor: 1, unit: "h" },
  "minutes": { digits: 1, factor: 1, unit: "min" },
  "count": { digits: 0, factor: 1, unit: "" },
  "per-agent-month": { digits: 1, factor: 1, unit: "" },
  "score": { digits: 1, factor: 1, unit: "" },
};

/** What stands behind a change ("pt", "min"); "" for nothing. */
export function changeWord(unit: Unit, { pointsShort }: Pick<Texts, "pointsShort">): string {
  const { unit: word } = changes[unit];
  return word === "points" ? pointsShort : word;
}

/** Excel number format of a change: an arrow for its direction, a dash for none. Arrows say direction only, never good or bad. */
export function changeFormat(unit: Unit, texts: Texts): string {
  const { digits } = changes[unit];
  const word = changeWord(unit, texts);
  const number = `${digits === 1 ? "0.0" : "#,##0"}${word === "" ? "" : ` "${word}"`}`;
  return `"▲ "${number};"▼ "${number};"–"`;
}

/**
 * Formula of the change from one cell to another, rounded as it is shown so that "–" means "no change to see"; a change of
 * shares counts in percentage points. "–" where one of the two is unknown.
 */
export function changeFormula(unit: Unit, now: string, before: string): string {
  const { digits, factor } = changes[unit];
  const difference = factor === 1 ? `${now}-${before}` : `(${now}-${before})*${factor}`;
  return `=IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),ROUND(${difference},${digits}),"–")`;
}

/** Excel number format of a day; the month is a word, so that no reader takes it for the day. */
export const dayFormat = "d mmm yyyy";

/** The same where the year goes without saying. */
export const dayMonthFormat = "d mmm";
