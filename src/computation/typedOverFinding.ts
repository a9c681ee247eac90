import { cellAddress } from "../domain/diagnostics/cellAddress";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { messages } from "../domain/diagnostics/messages";
import type { TypedOver } from "../layout/merge/ownCells";
import type { PresentSheet } from "../layout/merge/presentSheet";

/** The finding about a computed cell that a user typed over. */
export function typedOverFinding({ id, sheet, row, column, typed, computed }: TypedOver, present: readonly PresentSheet[]): Diagnostic {
  const name = present.find((standing) => standing.id === sheet)?.name ?? sheet;
  const address = cellAddress(name, row, column);
  const shown = computed === null ? "" : typeof computed === "object" ? computed.formula : String(computed);
  return { severity: "warning", code: "sheet.typed-over", message: messages.typedOver(address, String(typed), shown), table: null, column: null, row: null, address, rows: 1, typedOver: id };
}
