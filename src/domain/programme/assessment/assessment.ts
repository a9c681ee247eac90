import type { CareerProgression } from "./careerProgression";
import type { DecisionMapping } from "./decisionMapping";
import type { DepartmentRelation } from "./departmentRelations";
import type { FrozenAssessment } from "./frozenAssessment";
import type { TeamKnowledge } from "./knowledgeFlow";
import type { RatedRound } from "./ratedRound";

/** The five audits, readiness and mastery: where a leadership team begins. An audit without a table is null. */
export interface Assessment {
  /** The behaviour audit and readiness, by team. */
  readonly behaviours: RatedRound | null;
  /** Mastery, by the leader that it is about. */
  readonly mastery: RatedRound | null;
  readonly decisions: DecisionMapping | null;
  readonly knowledge: readonly TeamKnowledge[] | null;
  readonly careers: CareerProgression | null;
  readonly departments: readonly DepartmentRelation[] | null;
  /** Frozen on a day each, the newest first. */
  readonly frozen: readonly FrozenAssessment[];
}
