import { shiftPeriod } from "../scorecard/periods";
import { forecastSeries } from "./forecast/forecastSeries";
import { monthlyCases } from "./forecast/monthlyCases";
import type { Insight } from "./insight";
import type { CaseMaterial } from "./insightMaterial";
import { busiestHour } from "./staffing/busiestHour";
import { agentsNeeded, type ServiceLevel } from "./staffing/erlangC";
import { teamAsked } from "./teamAsked";

/** What is promised on the phone wherever nothing else is. */
const goal: ServiceLevel = { share: 0.8, seconds: 20 };
/** The share of paid time that goes to breaks, training, leave and illness. */
const shrinkage = 0.3;
/** Months whose contacts the busiest hour is taken from. */
const lookedAt = 3;

/**
 * Staffing: how many have to be at work in the busiest hour of a week of the coming month, so that customers who wait are answered in
 * time. The hour's share of the last months' cases is taken to stay as it is.
 */
export function findStaffing({ card: { team }, figure, sources }: CaseMaterial): Insight[] {
  const volume = figure("case-volume");
  const index = teamAsked(team, sources);
  if (volume === null || index === undefined) return [];
  const months = monthlyCases(volume, index, sources);
  const last = months.at(-1);
  const [next] = forecastSeries(months.map(({ cases }) => cases))?.expected ?? [];
  const hour = last === undefined ? null : busiestHour(sources, index, last.period.end);
  if (last === undefined || next === undefined || hour === null) return [];
  const usual = months.slice(-lookedAt);
  const growth = Math.max(0, next.value) / (usual.reduce((sum, { cases }) => sum + cases, 0) / usual.length);
  const contacts = hour.contacts * growth;
  const agents = agentsNeeded((contacts * hour.handleMinutes) / 60, hour.handleMinutes * 60, goal);
  return [{
    id: "staffing", severity: "know", evidence: [], concerns: [volume.id],
    facts: { kind: "staffing", team, month: shiftPeriod(last.period, 1), when: hour.when, contacts, handleMinutes: hour.handleMinutes, agents, rostered: Math.ceil(agents / (1 - shrinkage)), goal },
  }];
}
