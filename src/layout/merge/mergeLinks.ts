import type { AreaPlan, LinkPlan } from "../sheetPlan";
import type { WrittenLink, WrittenSheet } from "./writtenSheets";
import type { LinksEdit } from "./edit";
import type { PresentSheet } from "./presentSheet";
import { sameCell } from "./sameCell";
import type { Place } from "./sheetContents";
import type { SheetMap } from "./sheetMap";

/** What a link's sheet is called, and was called by the plan. */
export interface SheetNaming {
  readonly name: string;
  readonly planned: string;
}

/**
 * Sets those links of a sheet anew that are to lead to another sheet, or whose target's name changed since they were set. A link whose text the user took away or
 * changed is not to be found, and left alone.
 */
export function mergeLinks(
  plan: WrittenSheet, present: PresentSheet, map: SheetMap, before: WrittenSheet | undefined, namingOf: (sheet: string) => SheetNaming | undefined,
): { readonly edits: readonly LinksEdit[]; readonly written: readonly WrittenLink[] } {
  const changed: LinkPlan[] = [];
  const written = plan.links.map(({ row, column, sheet, text }): WrittenLink => {
    const link = { row, column, sheet, text };
    const naming = namingOf(sheet);
    if (naming === undefined) return link;
    // Workbooks from before names were remembered have the name that the plan gave the sheet.
    const last = before?.links.find((one) => one.sheet === sheet)?.name ?? naming.planned;
    const ledTo = before?.links.find((one) => one.text === text)?.sheet ?? sheet;
    const place = ledTo === sheet && last === naming.name ? null : placeOf(link, present, map);
    if (place !== null) changed.push({ ...link, ...place });
    return { ...link, name: place === null ? last : naming.name };
  });
  return { edits: changed.length === 0 ? [] : [{ kind: "links", sheet: present.id, links: changed }], written };
}

/** The cell of a link: where it moved with what stands around it, else wherever its text stands once. */
function placeOf({ row, column, text }: LinkPlan, present: PresentSheet, map: SheetMap): Place | null {
  const area: AreaPlan = { id: "link", row, column, owner: "addin", cells: [[text]] };
  const moved = map.locate(area)?.(0, 0) ?? null;
  const stands = moved === null ? "" : present.cells[moved.row]?.[moved.column] ?? "";
  return sameCell(text, stands) ? moved : map.anchor({ ...area, anchor: { row: 0, column: 0 } });
}
