import type { Diagnostic } from "../../diagnostics/diagnostic";
import type { Messages } from "../../diagnostics/messages";
import { sayFindings } from "../../diagnostics/sayFindings";
import { CellKind, type CellColumn } from "../cells";
import type { TableMatch } from "../match/tableMatch";
import { parseTables, type ParseSettings, type TableCells } from "../parseTables";
import { cleanText } from "../parse/cleanText";
import { isMissingText, isMissingValue } from "../parse/missingText";
import { shortText, shownCell } from "../parse/shownCell";
import type { Column, Table } from "../table";
import { cellPlace, headerOf } from "../tableOrigin";
import type { PreviewCell, PreviewColumn, PreviewValue, TablePreview } from "./tablePreview";

/** Rows that are shown. */
const mostRows = 8;

/**
 * Parses the given rows of a dataset as a run would, and shows the first of them.
 * @param cells what was read of the match's parts
 * @param rowCount body rows of the dataset, those that were not read too
 * @param catalogue the words in which it is told why a cell was not read
 */
export function previewTable(match: TableMatch, cells: TableCells, settings: ParseSettings, rowCount: number, catalogue: Messages): TablePreview {
  const { tables, diagnostics } = parseTables([match], [cells], settings);
  const findings = sayFindings(diagnostics, catalogue);
  const table = tables[match.dataset.id];
  if (table === undefined) throw new Error(`Nothing was parsed of ${match.dataset.id}`);
  const columns = match.dataset.columns.filter(({ id }) => table.columns[id] !== undefined).map((column): PreviewColumn & { readonly parsed: Column; readonly cells: CellColumn | null } => {
    const at = match.columns.indexOf(column);
    return { column, header: at < 0 ? null : headerOf(table.origin, column.id), parsed: table.columns[column.id] as Column, cells: cells.columns[at] ?? null };
  });
  const shown = Array.from({ length: Math.min(mostRows, table.rowCount) }, (_, row) => row);
  return {
    columns: columns.map(({ column: { id, quantity }, header }) => ({ column: { id, ...(quantity === undefined ? {} : { quantity }) }, header })),
    rows: shown.map((row) => columns.map((column) => cellOf(table, row, column, findings))),
    rowsSeen: cells.places.reduce((rows, place) => rows + place.rowCount, 0), rowCount,
  };
}

function cellOf(table: Table, row: number, { column, header, parsed, cells }: PreviewColumn & { readonly parsed: Column; readonly cells: CellColumn | null }, diagnostics: readonly Diagnostic[]): PreviewCell {
  const body = table.sourceRows[row] ?? row;
  const value = valueAt(parsed, row);
  if (cells === null || header === null) return { value, written: null, problem: null, address: null };
  const { address } = cellPlace(table.origin, column.id, body);
  const isUnread = value.kind === "blank" && saysSomething(cells, body, parsed.type);
  const written = isUnread || isWrittenOtherwise(cells, body, value) ? shortText(shownCell(cells, body)) : null;
  return { value, written, address, problem: isUnread ? reasonOf(diagnostics, header, body) : null };
}

function valueAt(column: Column, row: number): PreviewValue {
  switch (column.type) {
    case "text": {
      const text = column.values[column.codes[row] ?? -1];
      return text === undefined ? { kind: "blank" } : { kind: "text", text };
    }
    case "flag": {
      const flag = column.values[row] ?? -1;
      return flag < 0 ? { kind: "blank" } : { kind: "flag", isYes: flag === 1 };
    }
    case "date": case "number": {
      const number = column.values[row] ?? NaN;
      if (Number.isNaN(number)) return { kind: "blank" };
      return column.type === "date" ? { kind: "date", serial: number } : { kind: "number", number };
    }
  }
}

/** Whether a cell holds something that does not itself say that there is nothing. */
function saysSomething({ kinds, numbers, texts }: CellColumn, row: number, type: Column["type"]): boolean {
  if (kinds[row] === CellKind.blank) return false;
  if (kinds[row] !== CellKind.text) return true;
  const text = cleanText(texts[numbers[row] ?? -1] ?? "");
  return !(type === "text" ? isMissingText(text) : isMissingValue(text));
}

function isWrittenOtherwise(cells: CellColumn, row: number, value: PreviewValue): boolean {
  if (cells.kinds[row] !== CellKind.text || value.kind === "blank") return false;
  return value.kind !== "text" || cleanText(cells.texts[cells.numbers[row] ?? -1] ?? "") !== value.text;
}

/** What was found about this very cell, else about cells like it in its column; "" where nothing was said of them. */
function reasonOf(diagnostics: readonly Diagnostic[], header: string, row: number): string {
  const found = diagnostics.filter((one) => one.column === header && one.row !== null && one.severity !== "info");
  return (found.find((one) => one.row === row) ?? found[0])?.message ?? "";
}
