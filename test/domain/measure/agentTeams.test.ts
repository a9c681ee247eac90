import { agentTeams, noAgentTeam } from "../../../src/domain/measure/agentTeams";
import type { Stay } from "../../../src/domain/measure/stays";

const stay = (person: string, team: string | null, hired: number, left = Infinity): Stay => ({ row: 0, person, team, hired, left, isAgent: true });
const teamOf = (stays: readonly Stay[], date: number) =>
  agentTeams({ type: "text", codes: Int32Array.of(0), values: ["Ann Lee"] }, stays, new Map([["apps", 0], ["billing", 1]]))(0, date);

test.each<[string, readonly Stay[], number, number]>([
  ["the team of the stay that covers the day", [stay("ann lee", "billing", 10, 20)], 15.5, 1],
  ["the team on the first day, whatever the hour", [stay("ann lee", "billing", 10.4)], 10.1, 1],
  ["the team on the last day, whatever the hour", [stay("ann lee", "billing", 10, 20)], 20.9, 1],
  ["the team of the day after a move", [stay("ann lee", "apps", 10, 20), stay("ann lee", "billing", 21)], 21, 1],
  ["the team that is moved to on the day of a move", [stay("ann lee", "billing", 20), stay("ann lee", "apps", 10, 20)], 20.5, 1],
  ["the team that was left, before the move", [stay("ann lee", "billing", 20), stay("ann lee", "apps", 10, 20)], 19.9, 0],
  ["one team of two stays in it", [stay("ann lee", "billing", 10), stay("ann lee", "billing", 12)], 15, 1],
  ["the team beside a stay without one", [stay("ann lee", null, 10), stay("ann lee", "apps", 10)], 15, 0],
  ["none before the first day", [stay("ann lee", "billing", 10)], 9.9, noAgentTeam.none],
  ["none after the last day", [stay("ann lee", "billing", 10, 20)], 21, noAgentTeam.none],
  ["none of somebody else", [stay("bo", "billing", 10)], 15, noAgentTeam.none],
  ["none without a date", [stay("ann lee", "billing", 10)], NaN, noAgentTeam.none],
  ["no single one of two", [stay("ann lee", "billing", 10), stay("ann lee", "apps", 12)], 15, noAgentTeam.several],
  ["no single one of two on the first day of both", [stay("ann lee", "billing", 10), stay("ann lee", "apps", 10)], 10, noAgentTeam.several],
])("finds %s", (_what, stays, date, team) => expect(teamOf(stays, date)).toBe(team));
