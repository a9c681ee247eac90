import type { Period } from "../scorecard/period";
import type { MonthlyCases } from "./forecast/monthlyCases";
import type { Insight } from "./insight";
import type { BusiestHour } from "./staffing/busiestHour";
import { agentsNeeded } from "./staffing/erlangC";
import { serviceLevelOf, type StaffingGoals } from "./staffing/staffingGoals";

/** Months whose contacts the busiest hour is taken from. */
const lookedAt = 3;

/** What staffing follows from. */
export interface StaffingMaterial {
  readonly team: string | null;
  /** Those that are over, oldest first. */
  readonly months: readonly MonthlyCases[];
  /** The coming month, and the cases that are expected of it. */
  readonly next: { readonly period: Period; readonly value: number };
  readonly hour: BusiestHour | null;
  readonly goals: StaffingGoals;
}

/**
 * Staffing: how many have to be at work in the busiest hour of a week of the coming month, so that customers who wait are answered in
 * time and nobody is busy for more of the time than wished. The hour's share of the last months' cases is taken to stay as it is.
 */
export function findStaffing({ team, months, next, hour, goals }: StaffingMaterial): Insight[] {
  if (hour === null) return [];
  const usual = months.slice(-lookedAt);
  const contacts = hour.contacts * (next.value / (usual.reduce((sum, { cases }) => sum + cases, 0) / usual.length));
  const load = (contacts * hour.handleMinutes) / 60;
  const agents = Math.max(agentsNeeded(load, hour.handleMinutes * 60, serviceLevelOf(goals)), Math.ceil(load / goals.highestOccupancy));
  return [{
    id: "staffing", severity: "know", evidence: [], concerns: ["case-volume"],
    facts: { kind: "staffing", team, month: next.period, when: hour.when, contacts, handleMinutes: hour.handleMinutes, agents, rostered: Math.ceil(agents / (1 - goals.timeAway)), goals },
  }];
}
