import type { PresentSheet } from "../layout/merge/presentSheet";
import { storeSheetId } from "../layout/store/storeSheet";
import type { Inventory, Workbook } from "../workbook/workbook";

/** What stands on our sheets, the store among them. */
export async function readPresent(workbook: Workbook, { sheets, store }: Inventory): Promise<PresentSheet[]> {
  const others = sheets.filter((id) => id !== storeSheetId);
  return [...(others.length > 0 ? await workbook.readSheets(others) : []), ...(store === null ? [] : [store])];
}
