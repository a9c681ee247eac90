import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Tables } from "../table";

/** The findings without those of columns that no header names and that were worked out instead. */
export function withoutDerived(diagnostics: readonly Diagnostic[], tables: Tables): Diagnostic[] {
  const settled = new Set(Object.values(tables).flatMap(({ derived = {}, origin }) =>
    origin.parts.flatMap(({ table }) => Object.keys(derived).map((column) => placeKey(table, column)))));
  return diagnostics.filter(({ code, table, column }) => code !== "table.column-missing" || !settled.has(placeKey(table, column)));
}

function placeKey(table: string | null, column: string | null): string {
  return JSON.stringify([table, column]);
}
