import type { FigureFinder } from "../insights/figure";
import type { Phrase } from "../language/phrase";
import type { Sources } from "../measure/sources";
import type { RatedScorecard } from "../scorecard/scorecard";
import type { Tables } from "../table/table";
import type { Cadences } from "./feedback/activityKinds";
import type { CostFigures } from "./impact/costFigures";
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
  /** Whether the assessment is to be frozen as it stands. */
  readonly takesBaseline: boolean;
  /** How often leaders are to do what, as the sheet says. */
  readonly cadences: Cadences;
  /** The user's own cost figures, as the sheet says; none where absent. */
  readonly costs?: CostFigures;
  /** Of these tables. */
  readonly sources: Sources;
  /** The scorecard's figures over these. */
  readonly figure: FigureFinder;
  /** Whether agents may be named beside each other's work: only where somebody asked for it. */
  readonly namesAgents: boolean;
  /** Names of the workbook's Excel tables, which formulas can follow. */
  readonly excelTables: ReadonlySet<string>;
  /** Says the titles of indicators in the sheets' language, in which users name them. */
  readonly phrase: Phrase;
}
