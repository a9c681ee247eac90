import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { orderDiagnostics } from "../domain/diagnostics/orderDiagnostics";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { PresentSheet } from "../layout/merge/presentSheet";
import { planSheets } from "../layout/planSheets";
import type { SheetContext } from "../layout/sheetContext";
import { planRun, type Remembered, type RunPlan, type Settlement } from "../layout/store/planRun";
import { typedOverFinding } from "./typedOverFinding";

/** What is to be written of a scorecard, and findings about cells that users typed over, which the sheets tell too. */
export function planWriting(
  card: Scorecard, context: SheetContext, present: readonly PresentSheet[], { state, history, sheetNames, ...settlement }: Settlement & Remembered & { readonly sheetNames: readonly string[] },
): { readonly run: Pick<RunPlan, "steps" | "stored">; readonly typedOver: readonly Diagnostic[] } {
  const planned = planRun(planSheets(card, context), { state, history }, present, settlement, sheetNames);
  if (planned.typedOver.length === 0) return { run: { steps: planned.steps, stored: planned.stored }, typedOver: [] };
  const typedOver = planned.typedOver.map((cell) => typedOverFinding(cell, present));
  const { steps, stored } = planRun(planSheets(card, { ...context, diagnostics: orderDiagnostics([...context.diagnostics, ...typedOver]) }), { state, history }, present, settlement, sheetNames);
  return { run: { steps, stored }, typedOver };
}
