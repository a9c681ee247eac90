import { targetCell, type TargetTable } from "../layout/scorecard/targetCell";
import { scorecardSheetId } from "../layout/scorecard/geometry";
import { english } from "../layout/texts/english";
import type { TargetsDoor } from "../workbook/targetsDoor";
import type { Workbook } from "../workbook/workbook";
import { rememberedHeaders } from "./rememberedHeaders";

/** What the selecting of a target works with. */
export interface TargetContext {
  readonly targets: TargetsDoor;
  readonly workbook: Pick<Workbook, "readInventory">;
}

/**
 * Selects the cell in which an indicator's target is typed, on the Scorecard. False where there is no such cell in sight: the sheet is hidden, or the
 * user deleted the row. Rejects with what Excel says where it refuses.
 */
export async function selectTarget({ targets, workbook }: TargetContext, indicator: string): Promise<boolean> {
  const tables = await targets.readTargets();
  const address = firstOf(tables, (table) => targetCell(table, table.headers, indicator, english)) ?? await renamedCell(tables, workbook, indicator);
  if (address === null) return false;
  await targets.selectCell(address);
  return true;
}

/** Where the user gave the columns other headers. */
async function renamedCell(tables: readonly TargetTable[], workbook: TargetContext["workbook"], indicator: string): Promise<string | null> {
  if (tables.length === 0) return null;
  const headersOf = await rememberedHeaders(workbook, scorecardSheetId);
  return firstOf(tables, (table) => targetCell(table, headersOf(table.id, table), indicator, english));
}

function firstOf(tables: readonly TargetTable[], cellOf: (table: TargetTable) => string | null): string | null {
  for (const table of tables) {
    const cell = cellOf(table);
    if (cell !== null) return cell;
  }
  return null;
}
