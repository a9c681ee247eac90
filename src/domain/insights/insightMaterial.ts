import type { Indicator } from "../indicators/indicator";
import type { EvaluationSettings } from "../measure/evaluationSettings";
import type { Sources } from "../measure/sources";
import type { Pulse } from "../programme/feedback/pulse";
import type { RatedScorecard } from "../scorecard/scorecard";
import type { Tables } from "../table/table";
import type { FigureFinder } from "./figure";
import type { Insight } from "./insight";
import type { MixComparison } from "./mixComparison";
import type { StaffingGoals } from "./staffing/staffingGoals";

/** What is found in the cases alone, of the organisation or the team that the scorecard is of. */
export interface CaseMaterial extends Pick<InsightMaterial, "figure" | "sources" | "staffing"> {
  readonly card: Pick<RatedScorecard, "team">;
}

/** Everything that insights are found in. */
export interface InsightMaterial {
  readonly card: RatedScorecard;
  readonly figure: FigureFinder;
  /** Found before the rating, which they may cap. */
  readonly ripples: readonly Insight[];
  readonly indicators: readonly Indicator[];
  readonly tables: Tables;
  readonly settings: EvaluationSettings;
  /** The teams at the organisation's mix of work. */
  readonly mix: MixComparison;
  /** What the pulse tells, after the people-data rules; nothing where absent. */
  readonly pulse?: Pulse | null;
  /** What was set of how staffing is reckoned; nothing where absent. */
  readonly staffing?: Partial<StaffingGoals>;
  /** Of these tables and settings. */
  readonly sources: Sources;
}
