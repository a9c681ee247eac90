import { numbersOf, textOf } from "../../measure/columns";
import { nameKey } from "../../measure/words";
import type { Table } from "../../table/table";
import { scale, type ThemeId } from "./instrument";
import { statementOf } from "./statementOf";

/** One answer, without who gave it. */
export interface Rating {
  readonly code: string;
  readonly rating: number;
  /** Serial day. */
  readonly on: number;
  /** The team that answered, or the leader it is about, as first written; null where none is named. */
  readonly group: string | null;
}

/** Answers that are this many days older than the newest are of an earlier round. */
const roundDays = 90;

/**
 * The answers of the newest round to statements of some themes. Other statements, ratings that are not on the scale and answers after as-of are left out.
 * @param groupColumn column whose words the answers are grouped by
 */
export function readRatings(table: Table, themes: readonly ThemeId[], groupColumn: "team" | "leader", asOf: number): Rating[] {
  const days = numbersOf(table, "rated-on");
  const ratings = numbersOf(table, "rating");
  const texts = textOf(table, "statement");
  const groups = textOf(table, groupColumn);
  if (days === null || ratings === null || texts === null) return [];
  const codes = texts.values.map(statementOf).map((statement) => (statement !== null && themes.includes(statement.theme) ? statement.code : null));
  const names = new Map<string, string>();
  const read: Rating[] = [];
  for (let row = 0; row < table.rowCount; row++) {
    const code = codes[texts.codes[row] ?? -1] ?? null;
    const rating = ratings[row] ?? NaN;
    const on = days[row] ?? NaN;
    if (code === null || !(rating >= scale.low && rating <= scale.high) || !(on < asOf + 1)) continue;
    const name = groups?.values[groups.codes[row] ?? -1]?.trim() ?? "";
    const key = nameKey(name);
    if (key !== "" && !names.has(key)) names.set(key, name);
    read.push({ code, rating, on: Math.floor(on), group: names.get(key) ?? null });
  }
  const newest = read.reduce((latest, { on }) => Math.max(latest, on), -Infinity);
  return read.filter(({ on }) => on > newest - roundDays);
}
