import { parseStructRef } from "@borgar/fx";
import type { TableModel } from "../../model/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import type { Area } from "./boundFormula";

/** Where a formula stands. */
export interface FormulaPlace {
  /** Position in `WorkbookModel.sheets`. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

interface PlacedTable {
  readonly table: TableModel;
  readonly sheet: number;
}

/**
 * The cells of a structured reference, such as `[@Now]`, `Table1[Col]`, `Table1[[#Headers],[A]:[B]]`.
 * An error text where Excel gives that error; null where the reference cannot be read.
 */
export function structuredReferenceArea(text: string, place: FormulaPlace, model: WorkbookModel): Area | "#REF!" | "#VALUE!" | null {
  const reference = parseStructRef(text);
  if (!reference || (reference.context?.length ?? 0) > 0) return null;
  const placed = reference.table ? tableNamed(model, reference.table) : tableAround(model, place);
  if (!placed) return "#REF!";
  const columns = columnSpan(placed.table, reference.columns ?? []);
  if (!columns) return "#REF!";
  const rows = rowSpan(placed, new Set(reference.sections ?? []), place);
  if (typeof rows === "string") return rows;
  const left = placed.table.range.column;
  return { sheet: placed.sheet, top: rows.first, bottom: rows.last, left: left + columns.first, right: left + columns.last };
}

function tableNamed(model: WorkbookModel, name: string): PlacedTable | null {
  const wanted = name.toLowerCase();
  for (const [sheet, { tables }] of model.sheets.entries()) {
    const table = tables.find((candidate) => candidate.name.toLowerCase() === wanted);
    if (table) return { table, sheet };
  }
  return null;
}

function tableAround(model: WorkbookModel, place: FormulaPlace): PlacedTable | null {
  const table = model.sheets[place.sheet]?.tables.find(
    ({ range }) =>
      place.row >= range.row && place.row < range.row + range.rows && place.column >= range.column && place.column < range.column + range.columns,
  );
  return table ? { table, sheet: place.sheet } : null;
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function columnSpan(table: TableModel, names: readonly string[]): Span | null {
  if (names.length === 0) return { first: 0, last: table.range.columns - 1 };
  const positions = names.map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (positions.includes(-1)) return null;
  return { first: Math.min(...positions), last: Math.max(...positions) };
}

function rowSpan({ table, sheet }: PlacedTable, sections: ReadonlySet<string>, place: FormulaPlace): Span | "#REF!" | "#VALUE!" {
  const first = table.range.row;
  const last = first + table.range.rows - 1;
  const bodyFirst = first + (table.hasHeader ? 1 : 0);
  const bodyLast = last - (table.hasTotals ? 1 : 0);
  if (sections.has("this row")) {
    const inBody = place.sheet === sheet && place.row >= bodyFirst && place.row <= bodyLast;
    return inBody ? { first: place.row, last: place.row } : "#VALUE!";
  }
  if (sections.has("all")) return { first, last };
  const headers = sections.has("headers");
  const totals = sections.has("totals");
  const data = sections.has("data") || !(headers || totals);
  if ((headers && !table.hasHeader) || (totals && !table.hasTotals)) return "#REF!";
  return {
    first: headers ? first : data ? bodyFirst : last,
    last: totals ? last : data ? bodyLast : first,
  };
}
