import type { ColumnDefinition } from "../../dataset";
import type { ColumnContent } from "./columnContent";

/** What cells are that a column cannot hold. */
export type CellLook = "dates" | "numbers" | "yes or no" | "words";

/** Fewer values than this say nothing against a header. */
const leastValues = 5;
/** A header is contradicted where at most this share of the values can be what it says. */
const fittingShare = 0.1;

/** What a column's cells are where they cannot be what the header says; null where they can, or nobody knows. */
export function contradiction(column: ColumnDefinition, content: ColumnContent | undefined): CellLook | null {
  if (!content || content.values < leastValues || fittingOf(column, content) > fittingShare) return null;
  if (content.flagWords > 0.5 || saysWhether(content)) return "yes or no";
  if (content.certainDates > 0.5) return "dates";
  return content.numbers > 0.5 ? "numbers" : "words";
}

/** Share of a column's values that can be read as the column's. */
function fittingOf({ type, quantity }: ColumnDefinition, content: ColumnContent): number {
  switch (type) {
    case "date": return content.dates;
    case "flag": return content.flags;
    case "text": return 1 - content.certainDates;
    case "number":
      if (quantity === "minutes") return content.durations;
      if (quantity === "money" && saysWhether(content)) return 0;
      return quantity === "count" ? Math.max(content.numbers, content.flags) : content.numbers;
  }
}

/** Whether there is nothing but 1 and 0, and some 1: amounts of money are never so. */
function saysWhether({ flags, numeric }: ColumnContent): boolean {
  return flags === 1 && numeric.includes(1);
}
