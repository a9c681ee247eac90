import type { Table } from "../table/table";
import { agentTeams } from "./agentTeams";
import { datesOf, textOf } from "./columns";
import type { Stay } from "./stays";
import type { Timeline } from "./timeline";
import { nameKey } from "./words";

/** In place of a month index: the row has no date, or it lies after as-of. */
export const noMonth = { undated: -1, afterAsOf: -2 } as const;

/** Month index of each row by its anchor date. */
export function monthOfRows(dates: Float64Array, { horizon, firstDay, monthOfDay }: Timeline): Int32Array {
  const months = new Int32Array(dates.length);
  for (let row = 0; row < dates.length; row++) {
    const date = dates[row] as number;
    months[row] = date >= firstDay && date < horizon ? (monthOfDay[Math.floor(date) - firstDay] as number) : date >= horizon ? noMonth.afterAsOf : noMonth.undated;
  }
  return months;
}

/**
 * Team index of each row: its own team, else the one in which its agent is at the anchor date; `teams.length` where it has neither,
 * or where the agent is in several.
 */
export function teamOfRows(table: Table, anchor: readonly string[], teams: readonly string[], stays: readonly Stay[]): Int32Array {
  const indexOf = new Map(teams.map((team, index) => [nameKey(team), index]));
  const none = teams.length;
  const rows = new Int32Array(table.rowCount).fill(none);
  const own = textOf(table, "team");
  if (own) {
    const codes = Int32Array.from(own.values, (name) => indexOf.get(nameKey(name)) ?? none);
    for (let row = 0; row < rows.length; row++) {
      const code = own.codes[row] as number;
      if (code >= 0) rows[row] = codes[code] as number;
    }
  }
  const agent = textOf(table, "agent");
  if (!agent || stays.length === 0) return rows;

  const teamOf = agentTeams(agent, stays, indexOf);
  const dates = datesOf(table, anchor);
  for (let row = 0; row < rows.length; row++) {
    const code = agent.codes[row] as number;
    if (rows[row] !== none || code < 0) continue;
    const team = teamOf(code, dates[row] as number);
    if (team >= 0) rows[row] = team;
  }
  return rows;
}
