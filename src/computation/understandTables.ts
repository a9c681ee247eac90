import type { Finding } from "../domain/diagnostics/diagnostic";
import type { EvaluationSettings } from "../domain/measure/evaluationSettings";
import { asOfOf } from "../domain/measure/prepareSources";
import { indicatorsInForce } from "../domain/packs/indicatorsInForce";
import type { GatheredCells } from "../domain/table/gatherCells";
import { matchTables } from "../domain/table/match/matchTables";
import { parseTables } from "../domain/table/parseTables";
import { followTeams } from "../domain/teams/followTeams";
import type { ScorecardQuestion } from "./computation";
import { gatherTables } from "./gatherTables";

/** What the understanding of the tables depends on beside their cells. */
export type TablesQuestion = Pick<ScorecardQuestion, "inventory" | "places" | "choices" | "locale" | "today">;

/** The tables as every number is computed from them, and what they are measured by. */
export interface UnderstoodTables extends ReturnType<typeof indicatorsInForce>, Omit<ReturnType<typeof followTeams>, "diagnostics"> {
  readonly settings: EvaluationSettings;
  readonly matches: ReturnType<typeof matchTables<TablesQuestion["inventory"]["tables"][number]>>["matches"];
  /** Findings of matching, of parsing, and about teams. */
  readonly matching: readonly Finding[];
  readonly parsing: readonly Finding[];
  readonly following: readonly Finding[];
}

/** From cells to the tables that are measured: match → parse → follow teams. The cells are let go of. */
export function understandTables({ inventory, places, choices, locale, today }: TablesQuestion, cells: GatheredCells): UnderstoodTables {
  const { asOf, granularity, options, fiscalYearStart } = choices;
  const settings: EvaluationSettings = { today, asOf, granularity, options, fiscalYearStart };
  const inForce = indicatorsInForce(choices.packs);
  const { matches, diagnostics: matching } = matchTables(inventory.tables, choices);
  const parsed = parseTables(matches, gatherTables(matches, places, cells), {
    date1904: inventory.date1904, locale, today, asOf: (read) => asOfOf(inForce.indicators, read, settings),
  });
  const { diagnostics: following, ...followed } = followTeams(parsed.tables);
  return { settings, ...inForce, matches, matching, parsing: parsed.diagnostics, following, ...followed };
}
