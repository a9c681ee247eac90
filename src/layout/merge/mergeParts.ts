import type { ChangeEdit } from "./edit";
import { mergeCharts } from "./mergeCharts";
import { mergeLinks, type SheetNaming } from "./mergeLinks";
import { mergeLooks } from "./mergeLooks";
import type { PresentSheet } from "./presentSheet";
import { SheetMap } from "./sheetMap";
import { writtenPage, type WrittenSheet } from "./writtenSheets";

/**
 * What has to change about a sheet beside its cells: links, charts, and looks that the plan says otherwise now.
 * @param standing the sheet as it is found, where columns are to go first.
 */
export function mergeParts(
  plan: WrittenSheet, present: PresentSheet, before: WrittenSheet | undefined, namingOf: (sheet: string) => SheetNaming | undefined, standing = present,
): { readonly edits: readonly ChangeEdit[]; readonly written: Pick<WrittenSheet, "links" | "page" | "charts"> } {
  const map = new SheetMap(plan, present, before);
  const links = mergeLinks(plan, present, map, before, namingOf);
  const charts = mergeCharts(plan, present, map, before);
  return {
    edits: [...mergeLooks(plan, standing, map, before), ...links.edits, ...charts.edits],
    written: { links: links.written, ...writtenPage(plan), charts: charts.written },
  };
}
