import { carryHistory } from "../domain/history/carryHistory";
import { definitionInForce } from "../domain/history/definitionInForce";
import type { History } from "../domain/history/history";
import { recordRun, type RecordedRun, type RunToRecord, type Under } from "../domain/history/recordRun";
import type { OptionValues } from "../domain/indicators/definition";
import type { Indicator } from "../domain/indicators/indicator";
import { evaluate } from "../domain/measure/evaluate";
import type { EvaluationSettings } from "../domain/measure/evaluationSettings";
import { settingOf } from "../domain/measure/prepareSources";
import { rateScorecard, type RatingOptions } from "../domain/scorecard/rateScorecard";
import type { FollowedTeams } from "../domain/teams/followTeams";
import type { PresentSheet } from "../layout/merge/presentSheet";
import { parseHistory } from "../layout/store/historyText";
import { storeAmong } from "../layout/store/storeSheet";

/** A run that is to be remembered, with how it came about. */
export interface RunToRemember extends Pick<RunToRecord, "card" | "publishing" | "today"> {
  readonly settings: EvaluationSettings;
  readonly rating: RatingOptions;
  readonly renamedTo: FollowedTeams["renamedTo"];
}

/**
 * Adds a run to what the workbook's store remembers of earlier ones.
 * @param indicators those that the run computed.
 */
export function rememberRun(present: readonly PresentSheet[], indicators: readonly Indicator[], { card, publishing, today, settings, rating, renamedTo }: RunToRemember): RecordedRun {
  const { tables } = rating;
  const underSettings = (indicator: string, options: OptionValues): EvaluationSettings =>
    ({ ...settings, asOf: card.asOf, options: { ...settings.options, [indicator]: options } });
  const before = storedHistory(present);
  return recordRun(before && carryHistory(before, renamedTo), {
    card, publishing, today,
    definitions: indicators.map((indicator) => definitionInForce(indicator, settingOf(indicator, tables, settings))),
    targets: { ...rating.targets.settings, ...rating.targets.sheet },
    evaluateUnder: (id, options): Under | null => {
      const those = indicators.filter((indicator) => indicator.id === id);
      const asked = underSettings(id, options);
      const [indicator] = those;
      // Of an indicator whose pack was removed nothing can be computed any more.
      if (indicator === undefined) return null;
      return {
        results: rateScorecard(evaluate(those, [], tables, asked), rating).results,
        definition: definitionInForce(indicator, settingOf(indicator, tables, asked)),
      };
    },
  });
}

function storedHistory(present: readonly PresentSheet[]): History | null {
  const store = storeAmong(present);
  return store && parseHistory(store.history);
}
