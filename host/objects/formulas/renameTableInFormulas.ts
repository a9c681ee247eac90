import type { WorkbookModel } from "../../model/workbookModel";
import { rewriteFormulas } from "./rewriteFormulas";

/** Lets every structured reference to a table follow its new name. */
export function renameTableInFormulas(workbook: WorkbookModel, from: string, to: string): void {
  const wanted = from.toLowerCase();
  rewriteFormulas(workbook, (reference) => {
    const bracket = reference.indexOf("[");
    const name = bracket < 0 ? reference : reference.slice(0, bracket);
    return name.toLowerCase() === wanted ? to + reference.slice(name.length) : reference;
  });
}
