import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { indicators } from "../../../src/domain/indicators";
import { evaluate } from "../../../src/domain/measure/evaluate";
import { settingOf } from "../../../src/domain/measure/prepareSources";
import { datasets } from "../../../src/domain/table/datasets";
import { parseDay } from "../../../src/domain/table/serialDay";
import { followTeams } from "../../../src/domain/teams/followTeams";
import { placingDates } from "../../../src/domain/teams/teamsFromPeople";
import { allInEnglish } from "../inEnglish";

const settings = { asOf: null, today: parseDay("2026-12-31") ?? 0, granularity: "month" } as const;
const people = {
  columns: ["person", "team", "hired", "left"],
  rows: [["Ada", "Apps", "2026-01-05", "2026-05-31"], ["Ada", "Billing", "2026-06-01", null], ["Cem", "Apps", "2026-01-01", null], ["Cem", "Billing", "2026-01-02", null]],
};
const cases = {
  columns: ["opened", "closed", "agent", "team", "transfers", "reopens"],
  rows: [
    ["2026-03-01", "2026-03-02", "ada", null, 0, 0], ["2026-03-01", "2026-06-02", "Ada", null, 0, 0], ["2026-03-01", "2026-06-02", "Ada", "Chat", 0, 0],
    ["2026-03-01", "2026-03-02", "Cem", null, 0, 0], ["2026-03-01", "2026-03-02", "Zoe", null, 0, 0], ["2026-03-01", "2026-03-02", null, null, 0, 0], ["2025-03-01", null, "Ada", null, 0, 0],
  ],
};

it("says how many rows count for their agent's team, and how many agents are in none or in several", () => {
  expect(allInEnglish(followTeams(exampleTables({ people, cases })).diagnostics)).toEqual([{
    severity: "info", code: "table.team-from-people", table: "Cases", column: "agent", row: null, address: null, rows: 5,
    message: "2 rows of cases without a team count for the team in which the agent is on that day, from People. 2 rows have an agent who is in no team on that day. "
      + "1 row has an agent who is in several teams on that day. Those count for the organisation only: correct the dates in People, or write the team into the rows.",
  }]);
});

it("counts a case for the team in which its agent was, though the agent moved", () => {
  const { tables } = followTeams(exampleTables({ people, cases }));
  const resolution = indicators.filter(({ id }) => id === "first-contact-resolution").map((indicator) => ({ ...indicator, minimum: { show: 0, rate: 0 } }));
  const { values } = evaluate(resolution, [], tables, settings).indicators[0] ?? { values: [] };
  const closed = (team: string | null, month: string) => values.find((value) => value.team === team && value.period.id === month)?.n;
  expect([closed("Apps", "2026-03"), closed("Billing", "2026-03"), closed("Billing", "2026-06"), closed("Chat", "2026-06"), closed(null, "2026-03")]).toEqual([1, 0, 1, 1, 4]);
});

it("counts it for what that team has become", () => {
  const teams = { columns: ["team", "from", "formerly"], rows: [["Devices", "2026-04-01", "Apps"], ["Billing", null, null]] };
  const { tables } = followTeams(exampleTables({ people, teams, cases: { ...cases, rows: cases.rows.slice(0, 1) } }));
  const evaluation = evaluate(indicators.filter(({ id }) => id === "first-contact-resolution"), [], tables, settings);
  expect(evaluation.teams).toEqual(["Billing", "Devices"]);
  expect(evaluation.indicators[0]?.values.filter(({ n }) => n === 1).map(({ team, period }) => [team, period.id])).toEqual([[null, "2026-03"], ["Devices", "2026-03"]]);
});

it("says nothing where rows have teams, or where there are no people", () => {
  expect(followTeams(exampleTables({ people, cases: { ...cases, rows: cases.rows.slice(2, 3) } })).diagnostics).toEqual([]);
  expect(followTeams(exampleTables({ cases })).diagnostics).toEqual([]);
  expect(followTeams(exampleTables({ people })).diagnostics).toEqual([]);
});

it("places rows by the dates that the indicators place them by, in every dataset that names agents", () => {
  const named = datasets.filter(({ columns }) => columns.some(({ id }) => id === "agent")).map(({ id }) => id);
  expect(Object.keys(placingDates).sort()).toEqual([...named].sort());
  for (const indicator of indicators) {
    const { dataset, columns } = indicator.dates(settingOf(indicator, exampleTables({ cases: { columns: ["closed"], rows: [] } }), settings));
    if (named.includes(dataset)) expect(placingDates[dataset]?.slice(0, columns.length)).toEqual(columns);
  }
});
