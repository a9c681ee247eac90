import { dataQualitySheetId } from "../../layout/dataQuality/geometry";
import { insightsSheetId } from "../../layout/insights/geometry";
import { storeSheetId } from "../../layout/store/storeSheet";

/** Sheets of ours that stay at home: what the add-in remembers, what points into the input tables, and what is for analysts and holds reasons that people typed. */
const keptAtHome: ReadonlySet<string> = new Set([storeSheetId, dataQualitySheetId, insightsSheetId]);

/** Whether a sheet of ours, by its plan id, goes into the executive copy. */
export function isShared(sheet: string): boolean {
  return !keptAtHome.has(sheet);
}
