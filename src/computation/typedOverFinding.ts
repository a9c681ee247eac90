import { cellAddress } from "../domain/diagnostics/cellAddress";
import type { Finding } from "../domain/diagnostics/diagnostic";
import { messages } from "../domain/diagnostics/messages";
import type { TypedOver } from "../layout/merge/ownCells";
import type { PresentSheet } from "../layout/merge/presentSheet";
import type { PlanValue } from "../layout/sheetPlan";

/** The finding about a computed cell that a user typed over: it waits to be settled, or was settled so. */
export function typedOverFinding({ id, sheet, row, column, typed, computed, isKept }: TypedOver, present: readonly PresentSheet[]): Finding {
  const name = present.find((standing) => standing.id === sheet)?.name ?? sheet;
  const address = cellAddress(name, row, column);
  const place = { table: null, column: null, row: null, address, rows: 1, typedOver: id } as const;
  return isKept
    ? { severity: "info", code: "sheet.typed-kept", message: messages.typedKept(address, shown(typed), shown(computed)), ...place }
    : { severity: "warning", code: "sheet.typed-over", message: messages.typedOver(address, shown(typed), shown(computed)), ...place };
}

/** Digits of a number that say what it is. */
const digits = 5;

function shown(value: PlanValue): string {
  if (typeof value === "number") return String(Number(value.toPrecision(digits)));
  return value === null ? "" : typeof value === "object" ? value.formula : String(value);
}
