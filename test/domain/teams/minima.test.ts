import { indicators } from "../../../src/domain/indicators";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { evaluate } from "../../../src/domain/measure/evaluate";
import { withhold } from "../../../src/domain/scorecard/people/withhold";
import { parseDay } from "../../../src/domain/table/serialDay";
import type { Tables } from "../../../src/domain/table/table";
import { followTeams } from "../../../src/domain/teams/followTeams";

const retention = indicators.filter(({ id }) => id === "agent-retention");
const settings = { asOf: parseDay("2026-12-31"), today: parseDay("2026-12-31") ?? 0, granularity: "year" } as const;

const staff = (team: string, heads: number) => [
  ...Array.from({ length: heads }, (_, index) => [`${team} ${index}`, team, "2025-01-01", null, null]), [`${team} leaver`, team, "2025-01-01", "2025-12-15", "voluntary"],
];
const people = { columns: ["person", "team", "hired", "left", "exit-kind"], rows: [...staff("Billing", 3), ...staff("Refunds", 4), ...staff("Chat", 12), ...staff("Apps", 20)] };
const teamsOf = (tables: Tables, isShown: boolean) =>
  withhold(evaluate(retention, [], followTeams(tables).tables, settings)).indicators[0]?.values.filter(({ period, withheld }) => period.id === "2026" && withheld !== isShown).map(({ team }) => team);

it("withholds teams of fewer than five people, and shows them once they are one team of more", () => {
  const merged = { columns: ["team", "formerly"], rows: [["Money", "Billing; Refunds"], ["Chat", null], ["Apps", null]] };
  expect(teamsOf(exampleTables({ people }), false)).toEqual(["Billing", "Refunds"]);
  expect(teamsOf(exampleTables({ people, teams: merged }), false)).toEqual([]);
  expect(teamsOf(exampleTables({ people, teams: merged }), true)).toEqual([null, "Apps", "Chat", "Money"]);
});

it("withholds a second team where a merger leaves one small one, which could be worked out from the total", () => {
  const merged = { columns: ["team", "formerly"], rows: [["Chat", "Chat; Refunds"], ["Billing", null], ["Apps", null]] };
  expect(teamsOf(exampleTables({ people, teams: merged }), false)).toEqual(["Billing", "Chat"]);
});
