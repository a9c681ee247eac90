import { storeSheetId } from "../../layout/store/storeSheet";
import type { SourceTable } from "../../workbook/workbook";
import type { WorkbookChange } from "../../workbook/workbookWatch";
import { rowsOfAddress, withSpan, type RowSpan } from "./rowSpans";

/** A table, or a sheet of ours, that was changed since the shown scorecard was made. */
export interface ChangedPlace {
  /** The table's name, or the sheet's. */
  readonly name: string;
  /** Rows of the sheet in which cells were entered or cleared. */
  readonly rows: readonly RowSpan[];
  readonly byYou: boolean;
  readonly byColleague: boolean;
}

/**
 * The places that were changed, with more changes: those of tables that the scorecard reads, and of the sheets on which its targets are
 * typed. What the add-in wrote itself, and what it does not read, is left out.
 */
export function withChanges(places: readonly ChangedPlace[], changes: readonly WorkbookChange[], read: readonly SourceTable[], readsSheet: (id: string) => boolean): readonly ChangedPlace[] {
  return changes.filter(({ kind, isOwn, sheet }) => kind === "cells" && !isOwn && sheet !== storeSheetId).reduce((known, change) => {
    const rows = rowsOfAddress(change.address);
    return rows === null ? known : namesOf(change, read, readsSheet).reduce((before, name) => withPlace(before, name, rows, change), known);
  }, places);
}

function namesOf({ sheet, sheetName, tables }: WorkbookChange, read: readonly SourceTable[], readsSheet: (id: string) => boolean): readonly string[] {
  if (sheet !== null) return readsSheet(sheet) ? [sheetName] : [];
  const touched = new Set(tables.map((name) => name.toLowerCase()));
  return read.filter(({ name, sheet: own, block }) => (block === null ? touched.has(name.toLowerCase()) : own === sheetName)).map(({ name }) => name);
}

function withPlace(places: readonly ChangedPlace[], name: string, rows: RowSpan, { source }: WorkbookChange): readonly ChangedPlace[] {
  const before = places.find((place) => place.name === name);
  const place: ChangedPlace = {
    name,
    rows: withSpan(before?.rows ?? [], rows),
    byYou: source === "local" || (before?.byYou ?? false),
    byColleague: source === "remote" || (before?.byColleague ?? false),
  };
  return before === undefined ? [...places, place] : places.map((one) => (one === before ? place : one));
}
