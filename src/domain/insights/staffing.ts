import type { Period } from "../scorecard/period";
import type { MonthlyCases } from "./forecast/monthlyCases";
import type { Insight } from "./insight";
import type { BusiestHour } from "./staffing/busiestHour";
import { agentsNeeded, type ServiceLevel } from "./staffing/erlangC";

/** What is promised on the phone wherever nothing else is. */
const goal: ServiceLevel = { share: 0.8, seconds: 20 };
/** The share of paid time that goes to breaks, training, leave and illness. */
const shrinkage = 0.3;
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
}

/**
 * Staffing: how many have to be at work in the busiest hour of a week of the coming month, so that customers who wait are answered in
 * time. The hour's share of the last months' cases is taken to stay as it is.
 */
export function findStaffing({ team, months, next, hour }: StaffingMaterial): Insight[] {
  if (hour === null) return [];
  const usual = months.slice(-lookedAt);
  const contacts = hour.contacts * (next.value / (usual.reduce((sum, { cases }) => sum + cases, 0) / usual.length));
  const agents = agentsNeeded((contacts * hour.handleMinutes) / 60, hour.handleMinutes * 60, goal);
  return [{
    id: "staffing", severity: "know", evidence: [], concerns: ["case-volume"],
    facts: { kind: "staffing", team, month: next.period, when: hour.when, contacts, handleMinutes: hour.handleMinutes, agents, rostered: Math.ceil(agents / (1 - shrinkage)), goal },
  }];
}
