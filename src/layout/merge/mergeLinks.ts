import type { AreaPlan, LinkPlan } from "../sheetPlan";
import type { WrittenLink, WrittenSheet } from "./writtenSheets";
import type { LinksEdit } from "./edit";
import type { PresentSheet } from "./presentSheet";
import { sameCell } from "./sameCell";
import { cellOnSheet } from "./rangeOnSheet";
import type { Place } from "./sheetContents";
import type { SheetMap } from "./sheetMap";

/** What a link's sheet is called, and was called by the plan. */
export interface SheetNaming {
  readonly name: string;
  readonly planned: string;
}

/**
 * Sets those links of a sheet anew that are to say something else, to lead to another sheet, or whose target's name changed since they
 * were set; puts links that the plan has more into their cells, where those are blank, and takes away those that it has no more. A link
 * whose text the user took away or changed is not to be found, and left alone.
 */
export function mergeLinks(
  plan: WrittenSheet, present: PresentSheet, map: SheetMap, before: WrittenSheet | undefined, namingOf: (sheet: string) => SheetNaming | undefined,
): { readonly edits: readonly LinksEdit[]; readonly written: readonly WrittenLink[] } {
  const changed: LinkPlan[] = [];
  const paired = new Set<WrittenLink>();
  const written = plan.links.flatMap(({ row, column, sheet, text }): WrittenLink[] => {
    const link = { row, column, sheet, text };
    const last = lastOf(link, plan.links, before?.links ?? []);
    if (last !== undefined) paired.add(last);
    const naming = namingOf(sheet);
    if (naming === undefined) return [link];
    if (before !== undefined && last === undefined) {
      const blank = blankPlaceOf(link, present, map);
      if (blank === null) return [];
      changed.push({ ...link, ...blank });
      return [{ ...link, name: naming.name }];
    }
    // Workbooks from before names were remembered have the name that the plan gave the sheet.
    const lastName = last?.name ?? naming.planned;
    const isAsSet = lastName === naming.name && (last === undefined || (last.sheet === sheet && last.text === text));
    const place = isAsSet ? null : placeOf(last ?? link, present, map);
    if (place !== null) changed.push({ ...link, ...place });
    return [{ ...link, name: place === null ? lastName : naming.name }];
  });
  const cleared = before?.links.flatMap((link) => (paired.has(link) ? [] : placeOf(link, present, map) ?? [])) ?? [];
  return { edits: changed.length === 0 && cleared.length === 0 ? [] : [{ kind: "links", sheet: present.id, links: changed, cleared }], written };
}

/** The link as it was last set: the one with its text, else the one to its sheet whose text the plan no longer has. */
function lastOf({ sheet, text }: LinkPlan, links: readonly LinkPlan[], before: readonly WrittenLink[]): WrittenLink | undefined {
  return before.find((one) => one.text === text) ?? before.find((one) => one.sheet === sheet && !links.some((other) => other.text === one.text));
}

/** The cell of a link: where it moved with what stands around it, else wherever its text stands once. */
function placeOf({ row, column, text }: LinkPlan, present: PresentSheet, map: SheetMap): Place | null {
  const area: AreaPlan = { id: "link", row, column, owner: "addin", cells: [[text]] };
  const moved = map.locate(area)?.(0, 0) ?? null;
  const stands = moved === null ? "" : present.cells[moved.row]?.[moved.column] ?? "";
  return sameCell(text, stands) ? moved : map.anchor({ ...area, anchor: { row: 0, column: 0 } });
}

/** The cell in which a new link is to stand; null where something stands there. */
function blankPlaceOf({ row, column }: LinkPlan, present: PresentSheet, map: SheetMap): Place | null {
  const place = cellOnSheet(row, column, { areas: [] }, map);
  return place !== null && (present.cells[place.row]?.[place.column] ?? "") === "" && map.claim(place) ? place : null;
}
