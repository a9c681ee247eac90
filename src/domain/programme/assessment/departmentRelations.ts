import { mean, median } from "simple-statistics";
import { numbersOf, textOf } from "../../measure/columns";
import { nameKey } from "../../measure/words";
import type { Table, Tables } from "../../table/table";
import { scale } from "./instrument";

/** The work with another department over twelve months: how it is rated beside how often and how fast. */
export interface DepartmentRelation {
  readonly department: string;
  readonly ratings: number;
  /** On the scale; null without ratings. */
  readonly mean: number | null;
  /** null without a table of interactions. */
  readonly interactions: number | null;
  /** Hours, the median of those that were asked and answered; null without any. */
  readonly answerHours: number | null;
}

const yearDays = 365;

/** Alphabetical; null without a table of ratings. */
export function relateDepartments({ "department-ratings": rated, interactions }: Tables, asOf: number): readonly DepartmentRelation[] | null {
  if (rated === undefined) return null;
  const ratings = rowsByDepartment(rated, "rated-on", asOf);
  const contacts = interactions === undefined ? null : rowsByDepartment(interactions, "occurred", asOf);
  const points = numbersOf(rated, "rating");
  const asked = interactions && numbersOf(interactions, "asked");
  const answered = interactions && numbersOf(interactions, "answered");
  return [...new Map([...(contacts ?? []), ...ratings])].map(([key, { name }]): DepartmentRelation => {
    const given = (ratings.get(key)?.rows ?? []).flatMap((row) => points?.[row] ?? []).filter((point) => point >= scale.low && point <= scale.high);
    const met = contacts?.get(key)?.rows ?? [];
    const hours = met.map((row) => ((answered?.[row] ?? NaN) - (asked?.[row] ?? NaN)) * 24).filter((hour) => hour >= 0);
    return {
      department: name, ratings: given.length, mean: given.length === 0 ? null : mean(given), interactions: contacts === null ? null : met.length,
      answerHours: hours.length === 0 ? null : median(hours),
    };
  }).sort((a, b) => (a.department.toLowerCase() < b.department.toLowerCase() ? -1 : 1));
}

function rowsByDepartment(table: Table, date: string, asOf: number): Map<string, { readonly name: string; readonly rows: number[] }> {
  const names = textOf(table, "department");
  const days = numbersOf(table, date);
  const found = new Map<string, { readonly name: string; readonly rows: number[] }>();
  for (let row = 0; row < table.rowCount; row++) {
    const name = names?.values[names.codes[row] ?? -1]?.trim() ?? "";
    const day = days?.[row] ?? NaN;
    if (name === "" || !(day > asOf - yearDays && day < asOf + 1)) continue;
    const known = found.get(nameKey(name));
    if (known === undefined) found.set(nameKey(name), { name, rows: [row] });
    else known.rows.push(row);
  }
  return found;
}
