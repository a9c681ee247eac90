import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { textOf } from "../../../src/domain/measure/columns";
import type { Table, Tables } from "../../../src/domain/table/table";
import { followTeams } from "../../../src/domain/teams/followTeams";
import { allInEnglish } from "../inEnglish";

type TeamsRow = readonly [team: string, from: string | null, to: string | null, formerly: string | null];
type CaseRow = readonly [opened: string | null, team: string | null];

const tablesOf = (teams: readonly TeamsRow[], cases: readonly CaseRow[]): Tables => exampleTables({
  teams: { columns: ["team", "from", "to", "formerly"], rows: teams },
  cases: { columns: ["opened", "team"], rows: cases },
});
const namesIn = (table: Table | undefined) => {
  const column = table && textOf(table, "team");
  return column ? Array.from(column.codes, (code) => column.values[code] ?? null) : [];
};
const follow = (teams: readonly TeamsRow[], cases: readonly CaseRow[]) => {
  const followed = followTeams(tablesOf(teams, cases));
  return { teams: namesIn(followed.tables.cases), codes: followed.diagnostics.map(({ code, rows }) => `${code} ${rows}`), ...followed, diagnostics: allInEnglish(followed.diagnostics) };
};

describe("a team that got another name", () => {
  const renamed: readonly TeamsRow[] = [["Billing", "2024-01-01", "2026-03-31", null], ["Payments", "2026-04-01", null, "Billing"]];
  it("counts rows with the former name, and says how many and until when", () => {
    const { teams, diagnostics } = follow(renamed, [["2026-02-01", "Billing"], ["2026-03-31", "billing"], ["2026-04-01", "Payments"], ["2026-01-01", null]]);
    expect(teams).toEqual(["Payments", "Payments", "Payments", null]);
    expect(diagnostics).toEqual([{
      severity: "info", code: "teams.renamed", message: "Payments was Billing until 2026-03-31: 2 rows with that name are counted to it.",
      table: "Teams", column: "formerly", row: 1, address: "Teams!D3", rows: 2,
    }]);
  });
  it("counts rows that still have the former name, and asks about them", () => {
    const { teams, diagnostics } = follow(renamed, [["2026-03-01", "Billing"], ["2026-04-01", "Billing"], ["2026-05-01", "Billing"], [null, "Billing"]]);
    expect(teams).toEqual(["Payments", "Payments", "Payments", "Payments"]);
    expect(diagnostics.find(({ code }) => code === "teams.old-name-used")).toMatchObject({ rows: 2, address: "Cases!B3", severity: "warning" });
  });
  it("finds the team by any name that it had", () => {
    const { presentName } = follow(renamed, [["2026-02-01", "Billing"]]);
    expect(["Billing", " billing", "Payments", "Chat"].map(presentName)).toEqual(["Payments", "Payments", "Payments", "Chat"]);
  });
  it("takes the day after the former team's last one where the new one has no first day", () => {
    const { diagnostics } = follow([["Billing", null, "2026-03-31", null], ["Payments", null, null, "Billing"]], [["2026-02-01", "Billing"]]);
    expect(diagnostics.map(({ message }) => message)).toEqual(["Payments was Billing until 2026-03-31: 1 row with that name is counted to it."]);
  });
  it("needs no dates", () => {
    const { teams, diagnostics } = follow([["Payments", null, null, "Billing"]], [["2026-02-01", "Billing"], [null, "Billing"]]);
    expect(teams).toEqual(["Payments", "Payments"]);
    expect(diagnostics.map(({ message }) => message)).toEqual(["Payments was Billing before: 2 rows with that name are counted to it."]);
  });
  it("renames the rows of the teams table too", () => {
    expect(namesIn(follow(renamed, []).tables.teams)).toEqual(["Payments", "Payments"]);
  });
});

describe("more than one name", () => {
  it.each<[string, readonly TeamsRow[], readonly CaseRow[], readonly (string | null)[], readonly string[]]>([
    [
      "a merger", [["Money", "2026-04-01", null, "Billing, Refunds"]],
      [["2026-01-01", "Billing"], ["2026-01-02", "Refunds"], ["2026-05-01", "Money"]], ["Money", "Money", "Money"], ["teams.renamed 2"],
    ],
    [
      "a merger in two rows", [["Money", "2026-04-01", null, "Billing"], ["Money", "2026-04-01", null, "Refunds"]],
      [["2026-01-01", "Billing"], ["2026-01-02", "Refunds"]], ["Money", "Money"], ["teams.renamed 2"],
    ],
    [
      "a team that took in another one", [["Billing", "2020-01-01", null, null], ["Billing", "2026-04-01", null, "Billing and Refunds"]],
      [["2026-01-01", "Billing"], ["2026-01-02", "Refunds"], ["2026-05-01", "Billing"]], ["Billing", "Billing", "Billing"], ["teams.renamed 1"],
    ],
    [
      "a chain", [["B", "2025-01-01", "2025-12-31", "A"], ["C", "2026-01-01", null, "B"]],
      [["2024-06-01", "A"], ["2025-06-01", "B"], ["2026-06-01", "C"]], ["C", "C", "C"], ["teams.renamed 1", "teams.renamed 1"],
    ],
    [
      "a split", [["Apps", "2026-04-01", null, "Technical"], ["Devices", "2026-04-01", null, "Technical"]],
      [["2026-01-01", "Technical"], ["2026-05-01", "Apps"]], ["Technical", "Apps"], ["teams.split 1"],
    ],
    [
      "a team that gave a part away", [["Technical", "2026-04-01", null, "Technical"], ["Devices", "2026-04-01", null, "Technical"]],
      [["2026-01-01", "Technical"], ["2026-05-01", "Devices"], ["2026-05-01", "Technical"]], ["Technical", "Devices", "Technical"], ["teams.split 1"],
    ],
    [
      "a chain that ends in a split", [["B", "2025-01-01", null, "A"], ["C", "2026-01-01", null, "B"], ["D", "2026-01-01", null, "B"]],
      [["2024-06-01", "A"], ["2025-06-01", "B"], ["2026-06-01", "C"], ["2026-06-01", "D"]], ["B", "B", "C", "D"], ["teams.renamed 1", "teams.split 1"],
    ],
    [
      "a name that another team took", [["Payments", "2025-01-01", null, "Billing"], ["Billing", "2025-07-01", null, null]],
      [["2024-06-01", "Billing"], ["2025-06-30", "Billing"], ["2025-07-01", "Billing"], [null, "Billing"]],
      ["Payments", "Payments", "Billing", "Billing"], ["teams.renamed 2", "teams.old-name-used 1"],
    ],
    [
      "two teams that exchanged their names", [["A", "2026-01-01", null, "B"], ["B", "2026-01-01", null, "A"]],
      [["2025-06-01", "A"], ["2025-06-01", "B"], ["2026-06-01", "A"], ["2026-06-01", "B"]], ["B", "A", "A", "B"], ["teams.renamed 1", "teams.renamed 1"],
    ],
    [
      "a name that came back", [["Payments", "2025-01-01", "2025-12-31", "Billing"], ["Billing", "2026-01-01", null, "Payments"]],
      [["2024-06-01", "Billing"], ["2025-06-01", "Payments"], ["2026-06-01", "Billing"]], ["Billing", "Billing", "Billing"], ["teams.renamed 1"],
    ],
    [
      "former names in a circle", [["A", null, null, "B"], ["B", null, null, "A"]],
      [["2025-06-01", "A"], ["2025-06-01", "B"]], ["A", "B"], ["teams.cycle 2"],
    ],
    [
      "a name that leads into a circle", [["A", null, null, "B; X"], ["B", null, null, "A"]],
      [["2025-06-01", "A"], ["2025-06-01", "B"], ["2025-06-01", "X"]], ["A", "B", "A"], ["teams.renamed 1", "teams.cycle 2"],
    ],
    ["a team that says it was itself", [["A", null, null, "A"]], [["2025-06-01", "A"]], ["A"], []],
    [
      "a former team that runs on", [["Billing", "2024-01-01", "2026-06-30", null], ["Payments", "2026-04-01", null, "Billing"]],
      [["2026-01-01", "Billing"]], ["Payments"], ["teams.renamed 1", "teams.dates-contradict 1"],
    ],
    [
      "a former team that only begins later", [["Billing", "2026-06-01", null, null], ["Payments", "2026-04-01", null, "Billing"]],
      [["2026-07-01", "Billing"], ["2026-05-01", "Payments"]], ["Billing", "Payments"], ["teams.dates-contradict 1"],
    ],
    ["a former name that nothing has", [["Payments", "2026-04-01", null, "Biling"]], [["2026-05-01", "Payments"]], ["Payments"], ["teams.former-unknown 1"]],
    ["teams that are not listed", [["Payments", null, null, null]], [[null, "Chat"], [null, "Payments"], [null, "CHAT"], [null, "Apps"]], ["Chat", "Payments", "CHAT", "Apps"], ["teams.not-listed 3"]],
  ])("%s", (_what, teams, cases, expected, codes) => {
    const followed = follow(teams, cases);
    expect(followed.teams).toEqual(expected);
    expect(followed.codes.sort()).toEqual([...codes].sort());
  });
});
