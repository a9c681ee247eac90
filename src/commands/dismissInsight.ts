import type { Language } from "../domain/language/language";
import { insightsSheetId } from "../layout/insights/geometry";
import { reasonPlace } from "../layout/insights/reasonPlace";
import type { StandingTable } from "../layout/standingTable";
import type { InsightsDoor, ReasonWrite } from "../workbook/insightsDoor";
import type { Workbook } from "../workbook/workbook";
import { likelyWords, rememberedWords, type SheetWords } from "./sheetWords";

/** What the dismissing of insights works with. */
export interface InsightsContext {
  readonly insights: InsightsDoor;
  readonly workbook: Pick<Workbook, "readInventory">;
  /** What the sheets are likely to be written in. */
  readonly likely: () => Language;
}

/**
 * Says on the Insights sheet why an insight is dismissed, or takes that back where the reason is null: as a user would in the insight's row. False
 * where there is no such row in sight. Rejects with what Excel says where it refuses; then nothing was written.
 */
export async function dismissInsight({ insights, workbook, likely }: InsightsContext, insight: string, reason: string | null): Promise<boolean> {
  const decideIn = (words: readonly SheetWords[]) => (table: StandingTable): ReasonWrite | null => {
    for (const { texts, headersOf } of words) {
      const place = reasonPlace(table, headersOf(table.id, table), insight, texts);
      if (place !== null) return { ...place, text: reason ?? "" };
    }
    return null;
  };
  if (await insights.writeReason(decideIn(await likelyWords(likely())))) return true;
  // The user gave the columns other headers, or the sheet is in an unlikely language.
  return insights.writeReason(decideIn([await rememberedWords(workbook, insightsSheetId)]));
}
