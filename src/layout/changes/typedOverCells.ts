import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { cellId } from "../merge/mergeMemory";
import { scorecardSheetId } from "../scorecard/geometry";
import { laggingTableId, leadingTableId } from "../scorecard/scorecardTables";

/** Addresses of an indicator's computed cells on the Scorecard that a user typed over and nobody settled yet. */
export function typedOverCells(diagnostics: readonly Diagnostic[], indicator: string): string[] {
  const rows = [leadingTableId, laggingTableId].map((table) => cellId(scorecardSheetId, table, indicator, ""));
  return diagnostics.flatMap(({ typedOver, address }) => (typedOver !== undefined && address !== null && rows.some((row) => typedOver.startsWith(row)) ? [address] : []));
}
