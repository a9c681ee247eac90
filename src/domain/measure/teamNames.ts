import type { DatasetId } from "../table/datasets";
import type { Tables } from "../table/table";
import { textOf } from "./columns";
import { nameKey } from "./words";

const order: readonly DatasetId[] = [
  "teams", "people", "cases", "decisions", "contributions", "suggestions", "interactions", "questions", "role-fills", "effort-answers", "accounts",
];

/** Every team of every dataset: alphabetical, case ignored, shown as first written. */
export function teamNames(tables: Tables): string[] {
  const names = new Map<string, string>();
  for (const dataset of order) {
    const column = tables[dataset] && textOf(tables[dataset], "team");
    if (!column) continue;
    const used = new Uint8Array(column.values.length);
    for (const code of column.codes) if (code >= 0) used[code] = 1;
    column.values.forEach((name, code) => {
      const key = nameKey(name);
      if (used[code] && key !== "" && !names.has(key)) names.set(key, name.trim().replace(/\s+/g, " "));
    });
  }
  return [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, name]) => name);
}
