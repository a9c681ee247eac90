import type { Language } from "../domain/language/language";
import { targetCell } from "../layout/scorecard/targetCell";
import { scorecardSheetId } from "../layout/scorecard/geometry";
import type { StandingTable } from "../layout/standingTable";
import type { TargetsDoor } from "../workbook/targetsDoor";
import type { Workbook } from "../workbook/workbook";
import { likelyWords, rememberedWords, type SheetWords } from "./sheetWords";

/** What the selecting of a target works with. */
export interface TargetContext {
  readonly targets: TargetsDoor;
  readonly workbook: Pick<Workbook, "readInventory">;
  /** What the sheets are likely to be written in. */
  readonly likely: () => Language;
}

/**
 * Selects the cell in which an indicator's target is typed, on the Scorecard. False where there is no such cell in sight: the sheet is hidden, or the
 * user deleted the row. Rejects with what Excel says where it refuses.
 */
export async function selectTarget({ targets, workbook, likely }: TargetContext, indicator: string): Promise<boolean> {
  const tables = await targets.readTargets();
  const address = firstOf(tables, await likelyWords(likely()), indicator) ?? await rememberedCell(tables, workbook, indicator);
  if (address === null) return false;
  await targets.selectCell(address);
  return true;
}

/** Where the user gave the columns other headers, or the sheet is in an unlikely language. */
async function rememberedCell(tables: readonly StandingTable[], workbook: TargetContext["workbook"], indicator: string): Promise<string | null> {
  if (tables.length === 0) return null;
  return firstOf(tables, [await rememberedWords(workbook, scorecardSheetId)], indicator);
}

function firstOf(tables: readonly StandingTable[], words: readonly SheetWords[], indicator: string): string | null {
  for (const { texts, headersOf } of words) {
    for (const table of tables) {
      const cell = targetCell(table, headersOf(table.id, table), indicator, texts);
      if (cell !== null) return cell;
    }
  }
  return null;
}
