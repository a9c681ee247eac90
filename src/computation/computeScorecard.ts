import { messages } from "../domain/diagnostics/messages";
import { loadMessages } from "../domain/diagnostics/loadMessages";
import { orderDiagnostics } from "../domain/diagnostics/orderDiagnostics";
import { sayFindings } from "../domain/diagnostics/sayFindings";
import { withholdAnswers } from "../domain/diagnostics/withholdAnswers";
import { contextFigures } from "../domain/indicators/context/contextFigures";
import { findInsights } from "../domain/insights";
import { cappedOutcomes } from "../domain/insights/cappedOutcomes";
import { figureFinder } from "../domain/insights/figure";
import type { InsightsFound } from "../domain/insights/insight";
import { compareMix } from "../domain/insights/mixComparison";
import { mixFigures } from "../domain/insights/mixFigures";
import { findRipples } from "../domain/insights/ripple";
import { compareTeams } from "../domain/insights/teamComparison";
import { findProgramme } from "../domain/programme/programme";
import { programmeDay } from "../domain/programme/programmeDay";
import { nothingShown, rememberProgramme } from "../domain/programme/shownProgramme";
import { completePeriods } from "../domain/measure/completePeriods";
import { evaluate } from "../domain/measure/evaluate";
import { prepareSources } from "../domain/measure/prepareSources";
import { freezeBaselines } from "../domain/scorecard/baseline";
import { takeBaselines } from "../domain/scorecard/takeBaselines";
import { rateScorecard, type RatingOptions } from "../domain/scorecard/rateScorecard";
import { sayReasons, sayScorecard } from "../domain/scorecard/sayScorecard";
import { shownFigures } from "../domain/scorecard/shownFigures";
import type { GatheredCells } from "../domain/table/gatherCells";
import { days1904, formatDay } from "../domain/table/serialDay";
import { summarizeSources } from "../domain/table/sourceSummary";
import { carryBaselines } from "../domain/teams/carryBaselines";
import { readCosts } from "../layout/impact/readCosts";
import { ColumnWords } from "../layout/merge/columnWords";
import { readUserValues } from "../layout/merge/readUserValues";
import { loadTexts } from "../layout/loadTexts";
import { lastWritten } from "../layout/store/lastWritten";
import { formatHistory } from "../layout/store/historyText";
import { formatStoredState, sheetsLanguage, type StoredState } from "../workbook/storedState";
import type { ScorecardComputed, ScorecardQuestion } from "./computation";
import { failure } from "./failure";
import { plainScorecard } from "./plainScorecard";
import { planWriting } from "./planWriting";
import { rememberRun } from "./rememberRun";
import { stillMissing } from "./stillMissing";
import { takenNames } from "./takenNames";
import { teamScorecards } from "./teamScorecards";
import { understandTables } from "./understandTables";

/** How many stages there are. */
export const stageCount = 4;

/**
 * From cells to edits, all of it pure: parse → evaluate → rate → lay out → merge with what is there.
 * @param stage is awaited before each stage but the first: there another thread may be told, and a cancelled run may throw.
 */
export async function computeScorecard(question: ScorecardQuestion, cells: GatheredCells, stage: (done: number) => Promise<void>): Promise<ScorecardComputed> {
  const { inventory, present, before, choices: asked, today, settled, publishing } = question;
  const { settings, indicators, findings: packFindings, matches, matching, tables, parsing, following, presentName, renamedTo } = understandTables(question, cells);

  const [catalogue, texts] = await Promise.all([loadMessages(question.language), loadTexts(sheetsLanguage(before, question.language))]);

  await stage(1);
  const shared = prepareSources(indicators, tables, settings);
  const evaluation = evaluate(indicators, contextFigures, tables, settings, shared);
  const diagnostics = orderDiagnostics([...packFindings, ...stillMissing(matching, indicators, tables, evaluation, settings), ...parsing, ...following]);
  const { teams } = evaluation;
  const team = asked.team === null ? null : (teams.find((name) => isSameName(name, presentName(asked.team ?? ""))) ?? null);
  const choices = { ...asked, team: team ?? asked.team };
  const sources = summarizeSources(matches, tables, today);
  const offered = { choices, teams, sources, periods: completePeriods(indicators, tables, settings) };
  const failed = (...errors: ReturnType<typeof failure>[]): ScorecardComputed => ({
    scorecard: null, diagnostics: sayFindings(orderDiagnostics([...diagnostics, ...errors]), catalogue), run: null, published: null, insights: null, programme: null, ...offered,
  });
  if (!evaluation.indicators.some(({ measured, periods }) => measured && periods.length > 0)) {
    const isTooEarly = asked.asOf !== null && evaluation.indicators.some(({ measured }) => measured);
    return isTooEarly ? failed(failure("as-of.before-data", messages.nothingByAsOf(formatDay(evaluation.asOf)))) : failed();
  }
  if (asked.team !== null && team === null) return failed(failure("team.unknown", messages.teamUnknown(asked.team, teams)));

  await stage(2);
  const dayOffset = inventory.date1904 ? days1904 : 0;
  const inPlanWords = new ColumnWords(lastWritten(present), present).inPlanWords();
  const user = readUserValues(inPlanWords, texts, dayOffset);
  const frozen = freezeBaselines(evaluation, carryBaselines(before?.baselines ?? [], renamedTo), today);
  const state: StoredState = {
    version: 1,
    // Baselines once frozen stay, and the plan starts on the day after the first as-of.
    baselines: question.takesBaseline ? takeBaselines(evaluation, frozen, today) : frozen,
    planStart: before?.planStart ?? evaluation.asOf + 1,
    language: texts.language,
    choices,
    kept: [...new Set([...(before?.kept ?? []), ...settled.kept])].filter((id) => !settled.taken.includes(id)),
  };
  const figure = figureFinder({ evaluation, indicators, context: contextFigures, tables, settings, sources: shared });
  const ripples = findRipples(figure, shared);
  const { dismissed } = user;
  const rating: RatingOptions = {
    team, baselines: state.baselines, targets: { sheet: user.targets, settings: choices.targets }, weights: choices.weights, marks: choices.marks, tables, isCapped: cappedOutcomes({ found: ripples, dismissed }),
  };
  const rated = rateScorecard(evaluation, rating);
  const mix = compareMix(mixFigures(indicators, contextFigures, evaluation, tables, settings), shared);
  const excelTables = new Set(inventory.tables.flatMap(({ name, block }) => (block === null ? [name] : [])));
  const shownBefore = before?.programme ?? nothingShown;
  const programme = findProgramme({ tables, asOf: programmeDay(tables, asked.asOf, rated.asOf, today), today, card: rated, before: shownBefore, takesBaseline: question.takesBaseline, cadences: user.cadences, costs: readCosts(inPlanWords, texts), sources: shared, figure, namesAgents: choices.coaching, phrase: texts.phrase, excelTables });
  const insights: InsightsFound = { found: findInsights({ card: rated, figure, ripples, indicators, tables, settings, mix, pulse: programme.feedback?.pulse ?? null, staffing: choices.staffing, sources: shared }), dismissed };
  const card = sayScorecard(rated, texts);
  const past = rememberRun(present, indicators, { card: rated, publishing, today, settings, rating, renamedTo });
  const comparison = compareTeams(evaluation, card, rating, mix);

  const { findings: sheetFindings, ...ofTeams } = teamScorecards(evaluation, rating, user, present, { shape: choices.shape, renamedTo }, texts);
  const found = orderDiagnostics([...diagnostics, ...sheetFindings]);
  const shown = shownFigures(evaluation, card, ofTeams.teams.map((team) => team.card), rating);

  await stage(3);
  const { run, typedOver } = planWriting(
    card,
    { texts, findings: withholdAnswers(found, tables), sources, planStart: state.planStart, dayOffset, plan: user.plan, comparison, insights, programme, standing: new Set(present.map(({ id }) => id)), past, ...ofTeams },
    present, { state: formatStoredState({ ...state, shown, programme: rememberProgramme(programme, shownBefore) }), history: formatHistory(past.history), sheetNames: inventory.sheetNames, kept: new Set(state.kept), taken: new Set(settled.taken) },
  );
  const taken = takenNames(run.steps.flat(), inventory.takenNames);
  if (taken.length > 0) return failed(...taken.map((name) => failure("name.taken", messages.nameTaken(name))));
  return { scorecard: plainScorecard(sayReasons(rated, catalogue), question.wantsAllResults), diagnostics: sayFindings(orderDiagnostics([...found, ...typedOver]), catalogue), run, published: { publications: past.history.publications, restatements: past.restatements }, insights, programme, ...offered };
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
