import type { Finding } from "../domain/diagnostics/diagnostic";
import { orderDiagnostics } from "../domain/diagnostics/orderDiagnostics";
import { sayFindings } from "../domain/diagnostics/sayFindings";
import type { Scorecard } from "../domain/scorecard/scorecard";
import type { PresentSheet } from "../layout/merge/presentSheet";
import { planSheets } from "../layout/planSheets";
import type { SheetContext } from "../layout/sheetContext";
import { planRun, type Remembered, type RunPlan, type Settlement } from "../layout/store/planRun";
import { typedOverFinding } from "./typedOverFinding";

/** Rows that tell of cells on their own sheet may move these, and so what is told of them. */
const mostTries = 4;

/** What the sheets need beside the scorecard, its findings not yet in words. */
export interface WritingContext extends Omit<SheetContext, "diagnostics"> {
  readonly findings: readonly Finding[];
}

/** What is to be written of a scorecard, and findings about cells that users typed over, which the sheets tell too. */
export function planWriting(
  card: Scorecard, { findings, ...context }: WritingContext, present: readonly PresentSheet[], { state, history, sheetNames, ...settlement }: Settlement & Remembered & { readonly sheetNames: readonly string[] },
): { readonly run: Pick<RunPlan, "steps" | "stored">; readonly typedOver: readonly Finding[] } {
  let told: readonly Finding[] = [];
  for (let tries = 1; ; tries++) {
    const diagnostics = sayFindings(orderDiagnostics([...findings, ...told]), context.texts.messages);
    const { steps, stored, typedOver } = planRun(planSheets(card, { ...context, diagnostics }), { state, history }, present, settlement, sheetNames);
    const found = typedOver.map((cell) => typedOverFinding(cell, present));
    if (tries === mostTries || isSame(found, told)) return { run: { steps, stored }, typedOver: told };
    told = found;
  }
}

function isSame(found: readonly Finding[], told: readonly Finding[]): boolean {
  return JSON.stringify(found) === JSON.stringify(told);
}
