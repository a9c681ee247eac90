import type { FollowedTeams } from "../teams/followTeams";
import type { History, HistoryRow } from "./history";
import { rowKey } from "./rowsOf";

/** The history, with its publications, under the present names of teams that only got another name: their values are found by it. */
export function carryHistory(history: History, renamedTo: FollowedTeams["renamedTo"]): History {
  return {
    ...history,
    rows: renamed(history.rows, renamedTo),
    publications: history.publications.map((publication) => ({
      ...publication,
      team: publication.team === null ? null : renamedTo(publication.team) ?? publication.team,
      values: renamed(publication.values, renamedTo),
    })),
  };
}

/** A team that has a row of its own under its present name keeps that one. */
function renamed<Row extends Pick<HistoryRow, "indicator" | "team" | "period">>(rows: readonly Row[], renamedTo: FollowedTeams["renamedTo"]): Row[] {
  const taken = new Set(rows.map(rowKey));
  return rows.map((row) => {
    const team = row.team === null ? null : renamedTo(row.team);
    const key = rowKey({ ...row, team });
    if (team === null || taken.has(key)) return row;
    taken.add(key);
    return { ...row, team };
  });
}
