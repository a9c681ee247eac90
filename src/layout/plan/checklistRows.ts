import { keyHeader } from "../merge/mergeTable";
import type { PresentValue } from "../merge/presentSheet";
import type { Texts } from "../texts";
import type { PlanColumn } from "./geometry";
import type { PlanCells } from "./planCells";

/** A row of the plan that holds an item. */
export interface ChecklistRow {
  readonly id: string;
  /** Body row. */
  readonly row: number;
}

/** Begins the id of a row without a key of its own; no key begins so. */
const unkeyed = "row:";

/** Index of each of the plan's columns among the table's, by the headers in the plan's words; -1 where it is gone. */
export function planColumnIndex(headers: readonly string[], { plan }: Texts): (column: PlanColumn) => number {
  return (column) => headers.indexOf(plan.columns[column]);
}

/**
 * The rows with an item, each with an id by which it is found wherever it is moved to: its key, or for a row that the user added or
 * copied its words and how many of the same words stand above it.
 */
export function checklistRows({ values }: PlanCells, headers: readonly string[], texts: Texts): ChecklistRow[] {
  const title = planColumnIndex(headers, texts)("item");
  const keyColumn = headers.indexOf(keyHeader);
  const keys = new Set<string>();
  const namesakes = new Map<string, number>();
  return values.flatMap((cells, row) => {
    const words = shownText(cells[title]);
    if (words === null) return [];
    const key = shownText(cells[keyColumn]);
    if (key !== null && !keys.has(key)) {
      keys.add(key);
      return [{ id: key, row }];
    }
    const before = namesakes.get(words) ?? 0;
    namesakes.set(words, before + 1);
    return [{ id: `${unkeyed}${before}:${words}`, row }];
  });
}

/** What a cell shows; null where it is blank. */
export function shownText(cell: PresentValue | undefined): string | null {
  const text = String(cell ?? "").trim();
  return text === "" ? null : text;
}
