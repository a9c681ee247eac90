import type { SheetModel } from "../../model/sheetModel";
import type { OpenedWorkbook } from "../openedWorkbook";
import { writeXlsxPackage } from "../zip/writeXlsxPackage";
import { refreshChartCaches } from "./chart/refreshChartCaches";
import { partKinds } from "./parts/partKinds";
import { SaveContext } from "./saveContext";
import { newSheetXml } from "./sheet/newSheetXml";
import { patchSelected } from "./sheet/patchSheetProperties";
import { patchSheet } from "./sheet/patchSheet";
import { patchMetadata } from "./workbook/patchMetadata";
import { patchNames } from "./workbook/patchNames";
import { fileActiveSheet, patchActiveTab, recalculateOnLoad } from "./workbook/patchWorkbook";
import { SheetList } from "./workbook/sheetList";

export interface SaveOptions {
  /** Asks Excel to compute every formula when the file is opened: for formulas whose values are not known here. */
  readonly recalculateOnLoad?: boolean;
}

/**
 * The file of a workbook: the one that was opened, with what changed spliced in. Parts that nobody touched keep their zip entry
 * byte for byte. The opened workbook itself is not changed, so it can be saved again.
 */
export function saveWorkbook(opened: OpenedWorkbook, options: SaveOptions = {}): Uint8Array {
  const { model, workbookPart, sheetParts } = opened;
  const context = new SaveContext(opened);
  const { draft } = context;
  const workbook = draft.part(workbookPart);
  const relationships = draft.relationshipsOf(workbookPart);
  const sheets = new SheetList(workbook, model, sheetParts, relationships);
  const wasActive = fileActiveSheet(workbook, sheets);
  const active = model.sheets[model.activeSheet] ?? null;

  let formulasChanged = sheets.removed.length > 0;
  const added = new Map<SheetModel, string>();
  for (const sheet of model.sheets) {
    const part = sheetParts.get(sheet);
    if (part === undefined) {
      const newPart = draft.reserve(partKinds.worksheet);
      draft.fill(newPart, newSheetXml(sheet, newPart, sheet === active, context));
      added.set(sheet, newPart);
      continue;
    }
    if (sheet.changed.size > 0) formulasChanged = patchSheet(sheet, part, sheet === active, context).formulasChanged || formulasChanged;
    if (active !== wasActive && (sheet === active || sheet === wasActive)) patchSelected(draft.part(part), sheet === active);
  }
  refreshCaches(context);
  sheets.apply((sheet) => relationships.add(partKinds.worksheet.relationship, added.get(sheet) ?? ""));
  for (const { sheet, relationship } of sheets.removed) {
    relationships.remove(relationship);
    draft.removePart(sheetParts.get(sheet) ?? "");
  }
  patchMetadata(context, workbookPart);
  patchNames(workbook, model.names, sheets);
  patchActiveTab(workbook, model, sheets);
  if (options.recalculateOnLoad) recalculateOnLoad(workbook);
  if (formulasChanged) dropCalcChain(context, workbookPart);
  context.finishStyles();
  return writeXlsxPackage(opened.package, draft.changes());
}

/** A chart of the file shows what its cells hold now, also where nobody recomputes it. */
function refreshCaches({ draft, model }: SaveContext): void {
  if (!model.sheets.some(({ changedCells }) => changedCells.size > 0)) return;
  for (const { part } of model.sheets.flatMap(({ charts }) => charts)) {
    if (part !== null && draft.has(part)) refreshChartCaches(draft.part(part), model);
  }
}

/** A calculation chain that names cells without a formula makes Excel repair the file; it is rebuilt when missing. */
function dropCalcChain({ draft }: SaveContext, workbookPart: string): void {
  const relationships = draft.relationshipsOf(workbookPart);
  for (const { id, target } of relationships.ofKind("calcChain")) {
    relationships.remove(id);
    draft.removePart(target);
  }
}
