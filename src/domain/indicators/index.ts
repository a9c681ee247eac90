import { agentRetention } from "./agentRetention";
import { crossFunctionalCollaboration } from "./crossFunctionalCollaboration";
import { customerEffortScore } from "./customerEffortScore";
import { decisionVelocity } from "./decisionVelocity";
import { firstContactResolution } from "./firstContactResolution";
import type { WorkedIndicator } from "./indicator";
import { innovation } from "./innovation";
import { internalPromotionRate } from "./internalPromotionRate";
import { knowledgeContribution } from "./knowledgeContribution";
import { leadershipAccessibility } from "./leadershipAccessibility";
import { revenueImpact } from "./revenueImpact";

/** The catalogue: leading indicators first. */
export const indicators: readonly WorkedIndicator[] = [
  decisionVelocity, knowledgeContribution, innovation, crossFunctionalCollaboration, leadershipAccessibility,
  agentRetention, internalPromotionRate, customerEffortScore, firstContactResolution, revenueImpact,
];
