import { bandOf } from "../scorecard/scorecard";
import { evidenceOf } from "./evidenceOf";
import type { Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";
import { amountAt, distanceOf } from "./whatItWouldTake";

/** What it would take: how far each indicator that is not on target is from it, in rows where it counts rows. */
export function findDistances({ card }: InsightMaterial): Insight[] {
  return card.lines.flatMap(({ description, title, headline, bounds }): Insight[] => {
    if (headline === null || headline.value === null || bounds === null) return [];
    const band = bandOf[headline.status];
    const distance = distanceOf(headline, description.direction);
    const amount = distance === null ? 0 : amountAt(distance, bounds.target);
    if (distance === null || amount === 0 || (band !== "watch" && band !== "off-target")) return [];
    return [{
      id: `distance:${description.id}`, severity: "know",
      facts: { kind: "distance", title, unit: description.unit, amount, digits: distance.digits, more: distance.sign === 1, target: bounds.target },
      evidence: [evidenceOf({ ...headline, value: headline.value }, title)], concerns: [description.id],
    }];
  });
}
