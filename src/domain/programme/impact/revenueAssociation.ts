import type { Unit } from "../../scorecard/result";
import { fitSlope } from "../../scorecard/interval/fitSlope";
import { periodOf, shiftPeriod } from "../../scorecard/periods";
import type { ProgrammeMaterial } from "../programmeMaterial";
import { organisationSeries } from "./organisationSeries";
import { monthlyRevenue } from "./revenueSplit";

/** Pairs of changes below which nothing is compared. */
export const fewestChanges = 12;
/** Of all intervals together: each is as wide as holding for all of them asks (Bonferroni). */
const confidence = 0.95;

/** How changes of an indicator and of the revenue kept went together, in the same month. */
export interface IndicatorAssociation {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  /** Pairs of changes from one month to the next. */
  readonly pairs: number;
  /** Percentage points of revenue kept in a month for one step more of the indicator: a point of a share, else one of its unit. */
  readonly slope: number;
  readonly low: number;
  readonly high: number;
}

export interface RevenueAssociation {
  /** In the scorecard's order. */
  readonly indicators: readonly IndicatorAssociation[];
  /** Whole months of which the revenue kept is known. */
  readonly months: number;
  /** Revenue that touched accounts opened the last of these months with: what the points are of. */
  readonly opening: number;
}

/**
 * Sets changes of the monthly revenue kept in touched accounts against changes of each monthly indicator: differences of periods that do
 * not overlap, so that a common trend is no association. Indicators with fewer than twelve pairs are left out. null without revenue.
 */
export function associateRevenue(material: Pick<ProgrammeMaterial, "card" | "sources">): RevenueAssociation | null {
  const { card } = material;
  const revenue = monthlyRevenue(material);
  if (revenue.size === 0) return null;
  const compared = card.lines.filter(({ description }) => description.rolling === null && description.peopleData !== true).flatMap(({ description, title }) => {
    const values = new Map(organisationSeries(card, description.id).filter(({ period }) => period.granularity === "month").map(({ period, value }) => [period.start, value]));
    const step = description.unit === "percent" ? 1 : 100;
    const pairs = [...values].flatMap(([start, value]) => {
      const before = shiftPeriod(periodOf(start, "month"), -1).start;
      const [from, now, then] = [values.get(before), revenue.get(start), revenue.get(before)];
      return from === undefined || now === undefined || then === undefined ? [] : [{ x: value - from, y: (now.value - then.value) * step }];
    });
    return pairs.length < fewestChanges ? [] : [{ id: description.id, title, unit: description.unit, pairs }];
  });
  const share = 1 - (1 - confidence) / Math.max(1, compared.length);
  return {
    indicators: compared.flatMap(({ pairs, ...indicator }) => {
      const fitted = fitSlope(pairs, share);
      return fitted === null ? [] : [{ ...indicator, pairs: pairs.length, ...fitted }];
    }),
    months: revenue.size, opening: revenue.get(Math.max(...revenue.keys()))?.opening ?? 0,
  };
}
