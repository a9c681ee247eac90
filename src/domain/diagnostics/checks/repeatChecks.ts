import type { Table } from "../../table/table";
import { messages } from "../messages";
import { numbersOf, textsOf } from "./checkedColumns";
import type { RowCheck } from "./rowCheck";

/** An account and day that an earlier row has. */
export const accountPeriodTwice: RowCheck = {
  code: "accounts.period-twice", severity: "warning", needsYou: true, dataset: "accounts", columns: ["period", "account"],
  concerns: (table) => repeatsDayOf(table, "account", "period"),
  message: (rows) => messages.accountPeriodTwice(rows),
};

/** A person and hiring day that an earlier row has. */
export const personTwice: RowCheck = {
  code: "people.person-twice", severity: "warning", needsYou: true, dataset: "people", columns: ["person", "hired"],
  concerns: (table) => repeatsDayOf(table, "person", "hired"),
  message: (rows) => messages.personTwice(rows),
};

/** A stay that begins while another one of the same person lasts. */
export const staysOverlap: RowCheck = {
  code: "people.stays-overlap", severity: "warning", needsYou: true, dataset: "people", columns: ["hired", "left", "person"],
  concerns: overlapsStay,
  message: (rows) => messages.staysOverlap(rows),
};

/** Marks every row but the first of a name and day. */
function repeatsDayOf(table: Table, name: string, date: string): (row: number) => boolean {
  const codes = textsOf(table, name)?.codes ?? new Int32Array(0);
  const days = numbersOf(table, date);
  const seen = new Set<string>();
  return (row) => {
    const [code, day] = [codes[row] ?? -1, Math.floor(days[row] ?? NaN)];
    if (code < 0 || Number.isNaN(day)) return false;
    const key = `${code} ${day}`;
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  };
}

/** Marks stays that begin after another one of the same person and before its end, by whole days; the same first day is `personTwice`. */
function overlapsStay(table: Table): (row: number) => boolean {
  const codes = textsOf(table, "person")?.codes ?? new Int32Array(0);
  const [hired, left] = [numbersOf(table, "hired"), numbersOf(table, "left")];
  const first = (row: number): number => Math.floor(hired[row] ?? NaN);
  const stays = Array.from(codes.keys()).filter((row) => (codes[row] ?? -1) >= 0 && !Number.isNaN(first(row)));
  stays.sort((a, b) => (codes[a] ?? 0) - (codes[b] ?? 0) || first(a) - first(b));
  const overlapping = new Set<number>();
  let [person, begin, end] = [-1, NaN, -Infinity];
  for (const row of stays) {
    if (codes[row] !== person) [person, begin, end] = [codes[row] ?? -1, NaN, -Infinity];
    if (first(row) > begin && first(row) < end) overlapping.add(row);
    begin = first(row);
    const last = left[row] ?? NaN;
    end = Math.max(end, Number.isNaN(last) ? Infinity : Math.floor(last));
  }
  return (row) => overlapping.has(row);
}
