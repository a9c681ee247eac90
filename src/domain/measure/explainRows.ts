import type { Indicator } from "../indicators/indicator";
import type { Period } from "../scorecard/period";
import type { Tables } from "../table/table";
import { compileMeasure } from "./compile/compileMeasure";
import type { EvaluationSettings } from "./evaluationSettings";
import type { RowExplanation } from "./figure";
import { prepareSources, settingOf } from "./prepareSources";
import { windowOf } from "./timeline";
import { nameKey } from "./words";

/**
 * The source rows behind one value, with what became of each: from the same masks that made the value.
 * Of knowledge contribution the rows are those of the agents, one for each month. Throws where the indicator has no such team.
 * @param indicators the catalogue that the value was computed with: it decides as-of.
 * @param team null for the organisation.
 */
export function explainRows(
  indicators: readonly Indicator[], indicator: Indicator, tables: Tables, settings: EvaluationSettings, team: string | null, period: Period,
): RowExplanation[] {
  const sources = prepareSources(indicators, tables, settings);
  const index = team === null ? null : sources.teams.findIndex((name) => nameKey(name) === nameKey(team));
  if (index === -1) throw new Error(`No team is called ${team}`);
  const setting = settingOf(indicator, tables, settings);
  const measure = compileMeasure(indicator.measure(setting), sources);
  return measure.rows(index, windowOf(sources.timeline, period, { ...indicator, ...indicator.inForce?.(setting) }.rolling));
}
