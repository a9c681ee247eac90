import type { RatedScorecard } from "../scorecard/scorecard";
import type { Tables } from "../table/table";
import type { ShownProgramme } from "./shownProgramme";

/** Everything that the programme is read from. */
export interface ProgrammeMaterial {
  readonly tables: Tables;
  /** Serial day up to which rows count: see `programmeDay`. */
  readonly asOf: number;
  /** Serial day. */
  readonly today: number;
  readonly card: RatedScorecard;
  readonly before: ShownProgramme;
}
