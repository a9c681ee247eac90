import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import { agentTeams, noAgentTeam } from "../measure/agentTeams";
import { datesOf, textOf } from "../measure/columns";
import { readStays } from "../measure/stays";
import type { DatasetId } from "../table/datasetId";
import type { Table, Tables } from "../table/table";
import { tablePlace } from "../table/tableOrigin";
import { teamKeysIn } from "./teamKeysIn";

/** The dates by which rows count for their agent's team: the first that a row has. Datasets that name no agent beside the team have none. */
export const placingDates: Readonly<Partial<Record<DatasetId, readonly string[]>>> = {
  cases: ["closed", "resolved", "opened"],
  contributions: ["contributed-on"],
  suggestions: ["implemented", "decided", "submitted"],
  interactions: ["occurred"],
  questions: ["asked"],
  "effort-answers": ["answered-on"],
};

/** Says how many rows of a table have no team of their own, and for how many of them People knows the one in which their agent is on that day. */
export function teamsFromPeople(table: Table, { people }: Tables): Finding[] {
  const dates = placingDates[table.dataset];
  const agent = textOf(table, "agent");
  if (!people || !dates || !agent) return [];
  const own = textOf(table, "team")?.codes;
  // Most tables name every team: they need no look at people.
  if (own && !own.includes(-1)) return [];

  const indexOf = new Map([...teamKeysIn([people])].map((key, index) => [key, index]));
  const teamOf = agentTeams(agent, readStays(people), indexOf);
  const placed = datesOf(table, dates);
  let [found, none, several] = [0, 0, 0];
  for (let row = 0; row < table.rowCount; row++) {
    const code = agent.codes[row] as number;
    if (code < 0 || (own?.[row] ?? -1) >= 0) continue;
    const team = teamOf(code, placed[row] as number);
    if (team === noAgentTeam.none) none++;
    else if (team === noAgentTeam.several) several++;
    else found++;
  }
  const rows = found + none + several;
  if (rows === 0) return [];
  return [{
    severity: "info", code: "table.team-from-people", message: messages.teamFromPeople(table.dataset, found, none, several),
    ...tablePlace(table.origin, "agent"), rows,
  }];
}
