import { compileMeasure } from "../../measure/compile/compileMeasure";
import { windowOf } from "../../measure/timeline";
import { signOf } from "../../scorecard/bounds";
import type { RatedLine } from "../../scorecard/scorecard";
import type { ProgrammeMaterial } from "../programmeMaterial";
import type { CostBasis } from "./costBasis";
import { indicatorMeasure } from "./indicatorMeasure";
import type { RevenueSplit } from "./revenueSplit";

export type PointId = "agent-retention" | "first-contact-resolution" | "revenue-impact";

/** Percentage points by which an indicator is better than its baseline (negative: worse), with its own 95 % interval; the baseline is taken as it was frozen. */
export interface PointsGained {
  readonly points: number;
  readonly low: number | null;
  readonly high: number | null;
}

/** What one percentage point of an indicator is, over a year: exits, further contacts, or revenue. */
export interface PointWorth {
  readonly id: PointId;
  readonly title: string;
  /** Exits, cases or money that one point is. */
  readonly amount: number;
  /** What one of them is multiplied with: the cost of replacing somebody, the cost per case, or 1. */
  readonly times: "replacement" | "cost-per-case" | "money";
  /** null where there is no baseline, or the scorecard is of a team. */
  readonly gained: PointsGained | null;
}

type Material = Pick<ProgrammeMaterial, "card" | "sources">;

/** The indicators of which a point is countable, by arithmetic: nothing is estimated but the indicator itself. */
export function findPointWorths(material: Material, basis: CostBasis | null, revenue: RevenueSplit | null): PointWorth[] {
  const exits = basis?.exits ?? null;
  const eligible = eligibleCases(material);
  const touched = revenue?.touched ?? null;
  return [
    ...worth(material, "agent-retention", exits === null ? null : exits.agents / 100, "replacement"),
    ...worth(material, "first-contact-resolution", eligible === null ? null : eligible / 100, "cost-per-case"),
    ...worth(material, "revenue-impact", touched === null ? null : touched.opening / 100, "money"),
  ];
}

function worth({ card }: Material, id: PointId, amount: number | null, times: PointWorth["times"]): PointWorth[] {
  const line = card.lines.find(({ description }) => description.id === id);
  if (line === undefined || amount === null) return [];
  return [{ id, title: line.title, amount, times, gained: card.team === null ? gainedOf(line) : null }];
}

function gainedOf({ description, baseline, headline }: RatedLine): PointsGained | null {
  if (baseline === null || headline?.value == null) return null;
  const sign = signOf(description);
  const points = (value: number): number => sign * (value - baseline.value) * 100;
  const bounds = headline.low === null || headline.high === null ? null : [points(headline.low), points(headline.high)].sort((a, b) => a - b);
  return { points: points(headline.value), low: bounds?.[0] ?? null, high: bounds?.[1] ?? null };
}

/** Cases of twelve months that first-contact resolution is a share of. */
function eligibleCases(material: Material): number | null {
  const measure = indicatorMeasure("first-contact-resolution", material);
  return measure === null ? null : compileMeasure(measure, material.sources).figure(null, windowOf(material.sources.timeline, material.card.period, 12)).denominator;
}
