import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { messages } from "../domain/diagnostics/messages";
import type { Evaluation } from "../domain/measure/evaluation";
import { indicators } from "../domain/indicators";
import { contextFigures } from "../domain/indicators/context/contextFigures";
import { evaluate } from "../domain/measure/evaluate";
import { freezeBaselines } from "../domain/scorecard/baseline";
import { rateScorecard } from "../domain/scorecard/rateScorecard";
import { days1904, formatDay } from "../domain/table/serialDay";
import type { Edit } from "../layout/merge/edit";
import { mergeSheets } from "../layout/merge/mergeSheets";
import { readUserValues } from "../layout/merge/readUserValues";
import type { PresentSheet } from "../layout/merge/presentSheet";
import { planSheets } from "../layout/planSheets";
import { planStore, readStore, storeSheetId } from "../layout/storeSheet";
import { english } from "../layout/texts/english";
import { formatStoredState, parseStoredState, type StoredState } from "../workbook/storedState";
import type { CommandContext, ScorecardAnswer } from "./command";
import { readInput } from "./readInput";

/**
 * The whole way of the data: read → evaluate → rate → lay out → merge with what is there → write.
 * Rejects before anything is written when something cannot be read.
 */
export async function makeScorecard(context: CommandContext): Promise<ScorecardAnswer> {
  const { workbook, settings, today, onProgress } = context;
  onProgress("find", 0, 0);
  const inventory = await workbook.readInventory();
  const { tables, diagnostics } = await readInput(context, inventory);
  const evaluation = evaluate(indicators, contextFigures, tables, {
    today, asOf: settings.asOf, granularity: settings.granularity, options: settings.options, fiscalYearStart: 1,
  });
  const failed = (...errors: readonly Diagnostic[]): ScorecardAnswer => ({ scorecard: null, diagnostics: [...diagnostics, ...errors], edits: 0 });
  if (!evaluation.indicators.some(({ measured, periods }) => measured && periods.length > 0)) {
    const isTooEarly = settings.asOf !== null && evaluation.indicators.some(({ measured }) => measured);
    return isTooEarly ? failed(failure("as-of.before-data", messages.nothingByAsOf(formatDay(evaluation.asOf)))) : failed();
  }

  const team = settings.team === null ? null : (evaluation.teams.find((name) => sameName(name, settings.team ?? "")) ?? null);
  if (settings.team !== null && team === null) {
    return failed(failure("team.unknown", messages.teamUnknown(settings.team, evaluation.teams)));
  }

  const present = inventory.sheets.length > 0 ? await workbook.readSheets(inventory.sheets) : [];
  const dayOffset = inventory.date1904 ? days1904 : 0;
  const user = readUserValues(present, english, dayOffset);
  const state = nextState(readState(present), evaluation, today);
  const scorecard = rateScorecard(evaluation, {
    team, baselines: state.baselines, targets: { sheet: user.targets, settings: {} }, weights: {}, tables,
  });
  const plans = planSheets(scorecard, { texts: english, diagnostics, planStart: state.planStart, dayOffset, plan: user.plan });
  const edits = mergeSheets([...plans, planStore(formatStoredState(state))], present);
  const taken = takenNames(edits, inventory.takenNames);
  if (taken.length > 0) return failed(...taken.map((name) => failure("name.taken", messages.nameTaken(name))));
  await workbook.write(edits, onProgress);
  return { scorecard, diagnostics, edits: edits.length };
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** Why no scorecard can be made, where that is about no cell. */
function failure(code: string, message: string): Diagnostic {
  return { severity: "error", code, message, table: null, column: null, row: null, address: null, rows: 0 };
}

/** Names that new sheets of ours bring along and that something of the user's already has; Excel knows names in any case. */
function takenNames(edits: readonly Edit[], present: readonly string[]): string[] {
  const taken = new Set(present.map((name) => name.toLowerCase()));
  return edits
    .flatMap((edit) => (edit.kind === "addSheet" ? [...edit.plan.tables.map(({ id }) => id), ...edit.plan.names.map(({ name }) => name)] : []))
    .filter((name) => taken.has(name.toLowerCase()));
}

function readState(present: readonly PresentSheet[]): StoredState | null {
  const store = present.find(({ id }) => id === storeSheetId);
  const json = store ? readStore(store) : null;
  return json === null ? null : parseStoredState(json);
}

/** What to remember after this run: baselines once frozen stay, the plan starts on the day after the first as-of. */
function nextState(before: StoredState | null, evaluation: Evaluation, today: number): StoredState {
  return {
    version: 1,
    baselines: freezeBaselines(evaluation, before?.baselines ?? null, today),
    planStart: before?.planStart ?? evaluation.asOf + 1,
  };
}
