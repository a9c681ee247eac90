import type { TeamComparison, TeamStanding } from "../../domain/insights/teamComparison";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { mainPlace, teamPlace } from "../scorecard/scorecardPlace";
import type { TeamScorecard } from "../sheetContext";
import type { Texts } from "../texts";
import type { TablesOf } from "./mapTable";

/** Where the targets of those stand that have a Scorecard of their own: the main one's team, and the teams with a sheet each. */
export function tablesOfScorecards(main: Scorecard, teams: readonly TeamScorecard[], texts: Texts): TablesOf {
  return (team) => {
    if (team === main.team) return mainPlace(texts).tables;
    const own = teams.find(({ card }) => card.team === team);
    return team === null || own === undefined ? null : teamPlace(own.key, team, texts).tables;
  };
}

/** The comparison with what the teams' own Scorecards say of them: targets that were typed there judge here too. */
export function asOnOwnScorecards(comparison: TeamComparison, teams: readonly TeamScorecard[]): TeamComparison {
  const lineOf = ({ team }: TeamStanding, id: string) =>
    teams.find(({ card }) => card.team === team)?.card.lines.find(({ description }) => description.id === id);
  return {
    ...comparison,
    indicators: comparison.indicators.map((indicator) => ({
      ...indicator,
      standings: indicator.standings.map((standing): TeamStanding => {
        const line = lineOf(standing, indicator.description.id);
        return line?.headline ? { ...standing, result: line.headline, bounds: line.bounds } : standing;
      }),
    })),
  };
}
