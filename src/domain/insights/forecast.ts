import { shiftPeriod } from "../scorecard/periods";
import { fewestValues, forecastSeries } from "./forecast/forecastSeries";
import { monthlyCases, type MonthlyCases } from "./forecast/monthlyCases";
import type { Figure } from "./figure";
import type { Evidence, Insight } from "./insight";
import type { CaseMaterial } from "./insightMaterial";
import { findStaffing } from "./staffing";
import { busiestHour } from "./staffing/busiestHour";
import { defaultStaffing } from "./staffing/staffingGoals";
import { teamAsked } from "./teamAsked";

/** Months that stand as evidence. */
const shownMonths = 3;

/**
 * Forecast: how many cases the coming months bring, with how far such forecasts were off before, and how many the busiest hour needs then;
 * for the organisation, or the team that the scorecard is of.
 */
export function findForecast({ card: { team }, figure, sources, staffing }: CaseMaterial): Insight[] {
  const volume = figure("case-volume");
  const index = teamAsked(team, sources);
  if (volume === null || index === undefined) return [];
  const months = monthlyCases(volume, index, sources);
  const last = months.at(-1);
  if (last === undefined) return [];
  const { title } = volume;
  const base = { id: "forecast", severity: "know", evidence: months.slice(-shownMonths).map((month) => evidenceOf(month, volume, team)), concerns: [volume.id] } as const;
  const found = forecastSeries(months.map(({ cases }) => cases));
  if (found === null) {
    // Months without any case, of a team that was not there yet, leave nothing to take a share of.
    return months.length < fewestValues ? [{ ...base, facts: { kind: "forecast-refused", title, team, months: months.length, needed: fewestValues } }] : [];
  }
  const { error, naiveError, tries } = found;
  // There are never fewer than no cases.
  const expected = found.expected.map(({ value, low, high }, step) => ({ period: shiftPeriod(last.period, step + 1), value: Math.max(0, value), low: Math.max(0, low), high: Math.max(0, high) }));
  const [next] = expected;
  return [
    { ...base, facts: { kind: "forecast", title, team, error, naiveError, tries, months: months.length, expected } },
    ...(next === undefined ? [] : findStaffing({ team, months, next, hour: busiestHour(sources, index, last.period.end), goals: { ...defaultStaffing, ...staffing } })),
  ];
}

function evidenceOf({ period, cases }: MonthlyCases, { title, unit }: Figure, team: string | null): Evidence {
  return { title, team, from: period, to: period, unit, value: cases, n: null, low: null, high: null };
}
