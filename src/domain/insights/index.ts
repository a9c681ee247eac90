import { findImbalances } from "./balance";
import { findDots } from "./connectTheDots";
import { findDistances } from "./distance";
import { findEngagement } from "./engagement";
import { insightSeverities, type Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";
import { findForecast } from "./forecast";
import { findKnowledgeGaps } from "./knowledgeGap";
import { findLeading } from "./leading";
import { findMix } from "./mixOrPerformance";
import { findFragile } from "./robust";
import { findSignals } from "./signal";
import { findTeamMix } from "./teamMix";

/** Everything that looks for insights; one more is one more line. */
const finders: readonly ((material: InsightMaterial) => readonly Insight[])[] = [
  ({ ripples }) => ripples, findEngagement, findSignals, findMix, findTeamMix, findFragile, findLeading, findImbalances, findDots, findDistances, findKnowledgeGaps, findForecast,
];

/** All insights, those to act on first, else in the order of the list above. */
export function findInsights(material: InsightMaterial): Insight[] {
  const rank = ({ severity }: Insight): number => insightSeverities.indexOf(severity);
  return finders.flatMap((find) => find(material)).sort((a, b) => rank(a) - rank(b));
}
