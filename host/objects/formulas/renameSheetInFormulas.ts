import type { WorkbookModel } from "../../model/workbookModel";
import { sheetPrefix } from "../range/address";
import { rewriteFormulas } from "./rewriteFormulas";

/** Lets every reference to a sheet follow its new name; null turns them into #REF!, as deleting the sheet does. */
export function renameSheetInFormulas(workbook: WorkbookModel, from: string, to: string | null): void {
  rewriteFormulas(workbook, (reference) => {
    const split = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(reference);
    const sheet = split?.[1]?.replaceAll("''", "'") ?? split?.[2];
    if (sheet?.toLowerCase() !== from.toLowerCase()) return reference;
    return to === null ? "#REF!" : `${sheetPrefix(to)}${split?.[3] ?? ""}`;
  });
}
