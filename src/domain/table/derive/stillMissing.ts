import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { DatasetId } from "../datasetId";
import type { Tables } from "../table";

/** The findings without those of columns that no header names and that nobody has to add: they were worked out, or `optedOut` says that the options do without. */
export function stillMissing(
  diagnostics: readonly Diagnostic[], tables: Tables, optedOut: readonly { readonly dataset: DatasetId; readonly column: string }[],
): Diagnostic[] {
  const settled = new Set(Object.values(tables).flatMap(({ dataset, derived = {}, origin }) => {
    const columns = [...Object.keys(derived), ...optedOut.flatMap((one) => (one.dataset === dataset ? [one.column] : []))];
    return origin.parts.flatMap(({ table }) => columns.map((column) => placeKey(table, column)));
  }));
  return diagnostics.filter(({ code, table, column }) => code !== "table.column-missing" || !settled.has(placeKey(table, column)));
}

function placeKey(table: string | null, column: string | null): string {
  return JSON.stringify([table, column]);
}
