import type { Finding } from "../../diagnostics/diagnostic";
import { messages } from "../../diagnostics/messages";
import type { DatasetId } from "../datasetId";
import type { Column, Table, Tables } from "../table";
import { headerOf, tablePlace } from "../tableOrigin";
import type { Derivation } from "./derivation";
import { derivations } from "./derivations";

/** Works out the columns that tables lack and that others of the same table tell, one finding each. What is there is never overridden. */
export function deriveColumns(tables: Tables, asOf: () => number | null): { readonly tables: Tables; readonly diagnostics: readonly Finding[] } {
  const complete: Partial<Record<DatasetId, Table>> = { ...tables };
  const diagnostics: Finding[] = [];
  for (const derivation of derivations) {
    const table = complete[derivation.dataset];
    const derived = table && applyDerivation(derivation, table, asOf);
    if (!derived) continue;
    complete[derivation.dataset] = derived.table;
    diagnostics.push(derived.diagnostic);
  }
  return { tables: complete, diagnostics };
}

/** null where it does not apply, or where no row has what it takes. */
function applyDerivation(derivation: Derivation, table: Table, asOf: () => number | null): { readonly table: Table; readonly diagnostic: Finding } | null {
  const { column: id, from, unless, dataset } = derivation;
  const ids = Object.keys(from);
  if ([id, ...unless].some((column) => table.columns[column] !== undefined)) return null;
  if (ids.some((column) => table.columns[column]?.type !== from[column])) return null;
  const derived = derivation.derive(table.columns, { rowCount: table.rowCount, asOf });
  const rows = derived === null ? 0 : knownRows(derived.column);
  if (derived === null || rows === 0) return null;
  const headers = ids.map((column) => headerOf(table.origin, column));
  return {
    table: { ...table, columns: { ...table.columns, [id]: derived.column }, derived: { ...table.derived, [id]: ids } },
    diagnostic: {
      severity: "info", code: "table.derived", message: messages.derived(dataset, id, headers, rows, derived.among ?? table.rowCount, derived.how),
      ...tablePlace(table.origin), column: id, rows,
    },
  };
}

function knownRows(column: Column): number {
  let rows = 0;
  if (column.type === "text") for (const code of column.codes) rows += code >= 0 ? 1 : 0;
  else if (column.type === "flag") for (const value of column.values) rows += value >= 0 ? 1 : 0;
  else for (const value of column.values) rows += Number.isNaN(value) ? 0 : 1;
  return rows;
}
