import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { messages } from "../domain/diagnostics/messages";
import { indicators } from "../domain/indicators";
import { contextFigures } from "../domain/indicators/context/contextFigures";
import { completePeriods } from "../domain/measure/completePeriods";
import { evaluate } from "../domain/measure/evaluate";
import { freezeBaselines } from "../domain/scorecard/baseline";
import type { Period } from "../domain/scorecard/period";
import { rateScorecard } from "../domain/scorecard/rateScorecard";
import { choicesInForce, type ScorecardChoices } from "../domain/scorecard/scorecardChoices";
import { days1904, formatDay } from "../domain/table/serialDay";
import type { Edit } from "../layout/merge/edit";
import { mergeSheets } from "../layout/merge/mergeSheets";
import { readUserValues } from "../layout/merge/readUserValues";
import type { PresentSheet } from "../layout/merge/presentSheet";
import { planSheets } from "../layout/planSheets";
import { planStore, storeSheetId } from "../layout/storeSheet";
import type { Texts } from "../layout/texts";
import { english } from "../layout/texts/english";
import { periodName } from "../layout/words/formatPeriod";
import { formatStoredState, type StoredState } from "../workbook/storedState";
import type { Inventory, Workbook } from "../workbook/workbook";
import type { CommandContext, OfferedPeriod, ScorecardAnswer } from "./command";
import { readInput } from "./readInput";
import { readStoredState } from "./readStoredState";

/**
 * The whole way of the data: read → evaluate → rate → lay out → merge with what is there → write.
 * Rejects before anything is written when something cannot be read.
 */
export async function makeScorecard(context: CommandContext): Promise<ScorecardAnswer> {
  const { workbook, settings, today, onProgress } = context;
  onProgress("find", 0, 0);
  const inventory = await workbook.readInventory();
  const before = readStoredState(inventory.store);
  const asked = choicesInForce(settings, forgetMissingTables(before?.choices, inventory));
  const { tables, diagnostics } = await readInput(context, inventory, asked);
  const question = { today, asOf: asked.asOf, granularity: asked.granularity, options: asked.options, fiscalYearStart: 1 };
  const evaluation = evaluate(indicators, contextFigures, tables, question);
  const { teams } = evaluation;
  const periods = completePeriods(indicators, tables, question).map((period) => offered(period, english));
  const team = asked.team === null ? null : (teams.find((name) => sameName(name, asked.team ?? "")) ?? null);
  const choices = { ...asked, team: team ?? asked.team };
  const failed = (...errors: readonly Diagnostic[]): ScorecardAnswer => ({
    scorecard: null, diagnostics: [...diagnostics, ...errors], edits: 0, choices, teams, periods,
  });
  if (!evaluation.indicators.some((one) => one.measured && one.periods.length > 0)) {
    const isTooEarly = asked.asOf !== null && evaluation.indicators.some(({ measured }) => measured);
    return isTooEarly ? failed(failure("as-of.before-data", messages.nothingByAsOf(formatDay(evaluation.asOf)))) : failed();
  }
  if (asked.team !== null && team === null) return failed(failure("team.unknown", messages.teamUnknown(asked.team, teams)));

  const present = await readPresent(workbook, inventory);
  const dayOffset = inventory.date1904 ? days1904 : 0;
  const user = readUserValues(present, english, dayOffset);
  const state: StoredState = {
    version: 1,
    // Baselines once frozen stay, and the plan starts on the day after the first as-of.
    baselines: freezeBaselines(evaluation, before?.baselines ?? null, today),
    planStart: before?.planStart ?? evaluation.asOf + 1,
    choices,
  };
  const scorecard = rateScorecard(evaluation, {
    team, baselines: state.baselines, targets: { sheet: user.targets, settings: {} }, weights: {}, tables,
  });
  const plans = planSheets(scorecard, { texts: english, diagnostics, planStart: state.planStart, dayOffset, plan: user.plan });
  const edits = mergeSheets([...plans, planStore(formatStoredState(state))], present);
  const taken = takenNames(edits, inventory.takenNames);
  if (taken.length > 0) return failed(...taken.map((name) => failure("name.taken", messages.nameTaken(name))));
  await workbook.write(edits, onProgress);
  return { scorecard, diagnostics, edits: edits.length, choices, teams, periods };
}

/** What stands on our sheets. */
async function readPresent(workbook: Workbook, { sheets, store }: Inventory): Promise<PresentSheet[]> {
  const others = sheets.filter((id) => id !== storeSheetId);
  return [...(others.length > 0 ? await workbook.readSheets(others) : []), ...(store === null ? [] : [store])];
}

/** A table that was chosen once and is gone now is no longer a choice. */
function forgetMissingTables(choices: ScorecardChoices | undefined, { tables }: Inventory): ScorecardChoices | undefined {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  return choices && { ...choices, tables: choices.tables.filter(({ table }) => names.has(table.toLowerCase())) };
}

function offered(period: Period, texts: Texts): OfferedPeriod {
  return { id: period.id, label: periodName(period, texts), firstDay: period.start, lastDay: period.end - 1 };
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
