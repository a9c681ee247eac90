import fc from "fast-check";
import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { textOf } from "../../../src/domain/measure/columns";
import { formatDay } from "../../../src/domain/table/serialDay";
import type { Tables } from "../../../src/domain/table/table";
import { followTeams } from "../../../src/domain/teams/followTeams";
import { allInEnglish } from "../inEnglish";

type TeamsRow = [team: string, from: string | null, to: string | null, formerly: string | null];
type CaseRow = [opened: string | null, team: string | null];

const name = fc.constantFrom("A", "B", "C", "D", "E");
const day = fc.option(fc.integer({ min: 46000, max: 46010 }).map(formatDay), { nil: null });
const formerly = fc.option(fc.array(name, { minLength: 1, maxLength: 3 }).map((names) => names.join("; ")), { nil: null });
const teamsRows = fc.array(fc.tuple(name, day, day, formerly), { maxLength: 7 });
const caseRows = fc.array(fc.tuple(day, fc.option(name, { nil: null })), { maxLength: 30 });

const tablesOf = (teams: readonly TeamsRow[], cases: readonly CaseRow[]): Tables => exampleTables({
  teams: { columns: ["team", "from", "to", "formerly"], rows: teams }, cases: { columns: ["opened", "team"], rows: cases },
});
const teamsIn = ({ cases }: Tables) => {
  const column = cases && textOf(cases, "team");
  return Array.from(column?.codes ?? [], (code) => column?.values[code] ?? null);
};
/** What was said, without places: they name the first row. */
const said = (diagnostics: ReturnType<typeof followTeams>["diagnostics"]) => allInEnglish(diagnostics).map(({ code, rows, message }) => `${code} ${rows} ${message}`).sort();

test("the order of rows does not matter, neither of the teams' nor of the cases'", () => {
  fc.assert(fc.property(teamsRows, caseRows, fc.func(fc.integer()), (teams, cases, weigh) => {
    const shuffled = <Row>(rows: readonly Row[]): Row[] => rows.map((row, index) => ({ row, weight: weigh(index, rows.length) })).sort((a, b) => a.weight - b.weight).map(({ row }) => row);
    const numbered = shuffled([...cases.entries()]);
    const [plain, mixed] = [followTeams(tablesOf(teams, cases)), followTeams(tablesOf(shuffled(teams), numbered.map(([, row]) => row)))];
    const inOrder = teamsIn(mixed.tables).map((team, index) => ({ team, index: numbered[index]?.[0] ?? -1 })).sort((a, b) => a.index - b.index).map(({ team }) => team);
    expect(inOrder).toEqual(teamsIn(plain.tables));
    expect(said(mixed.diagnostics)).toEqual(said(plain.diagnostics));
  }), { numRuns: 1000 });
});

test("without a teams table, or without former names, nothing changes", () => {
  fc.assert(fc.property(teamsRows, caseRows, (teams, cases) => {
    const { teams: listed, ...others } = tablesOf(teams.map(([team, from, to]) => [team, from, to, null]), cases);
    expect(followTeams(others)).toMatchObject({ tables: others, diagnostics: [] });
    if (!listed) throw new Error("There is a teams table");
    const all = { ...others, teams: listed };
    const followed = followTeams(all);
    expect(followed.tables.cases).toBe(all.cases);
    expect(followed.tables.teams).toBe(listed);
  }));
});

test("every row keeps a team, and rows with a name that was never given up keep theirs", () => {
  fc.assert(fc.property(teamsRows, caseRows, (teams, cases) => {
    const { tables } = followTeams(tablesOf(teams, cases));
    const given = new Set(teams.flatMap(([, , , former]) => former?.split("; ") ?? []));
    teamsIn(tables).forEach((team, row) => {
      const own = cases[row]?.[1] ?? null;
      expect(team === null).toBe(own === null);
      if (own !== null && !given.has(own)) expect(team).toBe(own);
    });
  }), { numRuns: 500 });
});
