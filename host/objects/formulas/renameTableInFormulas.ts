import type { WorkbookModel } from "../../model/workbookModel";
import { rewriteFormulas } from "./rewriteFormulas";

/** Lets every structured reference to a table follow its new name; null turns them into #REF!, as deleting the table does. */
export function renameTableInFormulas(workbook: WorkbookModel, from: string, to: string | null): void {
  const wanted = from.toLowerCase();
  rewriteFormulas(workbook, (reference) => {
    const bracket = reference.indexOf("[");
    const name = bracket < 0 ? reference : reference.slice(0, bracket);
    if (name.toLowerCase() !== wanted) return reference;
    return to === null ? "#REF!" : to + reference.slice(name.length);
  });
}
