import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { orderDiagnostics } from "../domain/diagnostics/orderDiagnostics";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { PresentSheet } from "../layout/merge/presentSheet";
import { planSheets } from "../layout/planSheets";
import type { SheetContext } from "../layout/sheetContext";
import { planRun, type Remembered, type RunPlan, type Settlement } from "../layout/store/planRun";
import { typedOverFinding } from "./typedOverFinding";

/** Rows that tell of cells on their own sheet may move these, and so what is told of them. */
const mostTries = 4;

/** What is to be written of a scorecard, and findings about cells that users typed over, which the sheets tell too. */
export function planWriting(
  card: Scorecard, context: SheetContext, present: readonly PresentSheet[], { state, history, sheetNames, ...settlement }: Settlement & Remembered & { readonly sheetNames: readonly string[] },
): { readonly run: Pick<RunPlan, "steps" | "stored">; readonly typedOver: readonly Diagnostic[] } {
  let told: readonly Diagnostic[] = [];
  for (let tries = 1; ; tries++) {
    const diagnostics = told.length === 0 ? context.diagnostics : orderDiagnostics([...context.diagnostics, ...told]);
    const { steps, stored, typedOver } = planRun(planSheets(card, { ...context, diagnostics }), { state, history }, present, settlement, sheetNames);
    const found = typedOver.map((cell) => typedOverFinding(cell, present));
    if (tries === mostTries || isSame(found, told)) return { run: { steps, stored }, typedOver: told };
    told = found;
  }
}

function isSame(found: readonly Diagnostic[], told: readonly Diagnostic[]): boolean {
  return found.length === told.length && found.every(({ message }, index) => message === told[index]?.message);
}
