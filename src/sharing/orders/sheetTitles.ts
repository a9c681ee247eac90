import { freeSheetName, longestSheetName } from "../../layout/freeSheetName";
import type { PresentSheet } from "../../layout/merge/presentSheet";
import type { WrittenSheet } from "../../layout/merge/writtenSheets";
import type { OwnTexts } from "../copy/ownText";

/** What the add-in's sheets are called in a copy, by their plan ids: a name that a user gave to one may be anybody's. */
export function sheetTitles(present: readonly PresentSheet[], written: readonly WrittenSheet[], own: OwnTexts, otherwise: string): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(present.map(({ id, name }) => {
    const title = freeSheetName(own.has(name) ? name : sheetName(headOf(written.find((sheet) => sheet.id === id)) ?? otherwise), taken);
    taken.add(title);
    return [id, title];
  }));
}

/** What a sheet says at its top. */
export function headOf(sheet: WrittenSheet | undefined): string | null {
  const [first] = [...(sheet?.areas ?? [])].sort((a, b) => a.row - b.row || a.column - b.column);
  const text = first?.cells[0]?.[0];
  return typeof text === "string" && text !== "" ? text : null;
}

/** A text as Excel takes it for a worksheet's name. */
function sheetName(text: string): string {
  return text.replace(/[\\/?*[\]:]/g, " ").replace(/^'|'$/g, "").slice(0, longestSheetName).trim();
}
