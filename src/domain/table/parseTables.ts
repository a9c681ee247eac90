import { checkRows } from "../diagnostics/checkRows";
import type { Finding } from "../diagnostics/diagnostic";
import { orderDiagnostics } from "../diagnostics/orderDiagnostics";
import type { CellColumn } from "./cells";
import type { DatasetId } from "./datasetId";
import { deriveColumns } from "./derive/deriveColumns";
import { foldEvents } from "./foldEvents";
import type { TableMatch } from "./match/tableMatch";
import { parseTable, type PartPlace } from "./parseTable";
import type { Table, Tables } from "./table";

/** The cells of one dataset: its columns in the order of `match.columns`, the rows of its parts under each other, and where the parts stand. */
export interface TableCells {
  readonly columns: readonly CellColumn[];
  readonly places: readonly PartPlace[];
}

export interface ParseSettings {
  /** Whether the serial dates among the cells count from 1904. */
  readonly date1904: boolean;
  /** BCP 47 tag, asked only where a column does not decide by itself how it is to be read. */
  readonly locale: string;
  /** Serial day; absent, no date is reported as lying in the future. */
  readonly today?: number;
  /** The day up to which rows count, given the tables as they were read; absent, it is today. */
  readonly asOf?: (tables: Tables) => number;
}

/** Parses and folds every matched table, works out what is missing and can be, and checks the rows; `cells` are in the order of `matches`. Findings that need a person come first. */
export function parseTables(
  matches: readonly TableMatch[], cells: readonly TableCells[], settings: ParseSettings,
): { readonly tables: Tables; readonly diagnostics: readonly Finding[] } {
  const tables: Partial<Record<DatasetId, Table>> = {};
  const diagnostics: Finding[] = [];
  matches.forEach((match, index) => {
    const read = cells[index];
    if (!read) throw new Error(`No cells were given for ${match.dataset.id}`);
    const parsed = parseTable(match, read.columns, read.places, settings);
    const folded = foldEvents(match.dataset, parsed.table);
    tables[match.dataset.id] = folded.table;
    diagnostics.push(...parsed.diagnostics, ...folded.diagnostics);
  });
  const derived = deriveColumns(tables, () => settings.asOf?.(tables) ?? settings.today ?? null);
  diagnostics.push(...derived.diagnostics);
  for (const table of Object.values(derived.tables)) diagnostics.push(...checkRows(table, { today: settings.today ?? null }));
  return { tables: derived.tables, diagnostics: orderDiagnostics(diagnostics) };
}
