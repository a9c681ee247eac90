import type { Setting } from "./indicator";

/** The column that dates a case's closing: `resolved` only where there is no closed column. */
export function closingColumn({ has }: Pick<Setting<unknown>, "has">): "closed" | "resolved" {
  return !has("cases", "closed") && has("cases", "resolved") ? "resolved" : "closed";
}

/** Says so where resolved stands in for closed. */
export function closingNotes(setting: Pick<Setting<unknown>, "has">): readonly string[] {
  return closingColumn(setting) === "resolved" ? ["There is no column of closing dates: cases count from the date they were resolved."] : [];
}
