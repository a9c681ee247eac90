import { dataQualitySheetId } from "../../layout/dataQuality/geometry";
import { storeSheetId } from "../../layout/store/storeSheet";

/** Sheets of ours that stay at home: what the add-in remembers, and what points into the input tables. */
const keptAtHome: ReadonlySet<string> = new Set([storeSheetId, dataQualitySheetId]);

/** Whether a sheet of ours, by its plan id, goes into the executive copy. */
export function isShared(sheet: string): boolean {
  return !keptAtHome.has(sheet);
}
