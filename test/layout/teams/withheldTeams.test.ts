import fc from "fast-check";
import { compareTeams } from "../../../src/domain/insights/teamComparison";
import { freezeBaselines } from "../../../src/domain/scorecard/baseline";
import { englishMessages } from "../../../src/domain/diagnostics/messages";
import { sayReasons } from "../../../src/domain/scorecard/sayScorecard";
import { rateScorecard, type RatingOptions } from "../../../src/domain/scorecard/rateScorecard";
import type { Scorecard } from "../../../src/domain/scorecard/scorecard";
import type { SheetPlan } from "../../../src/layout/sheetPlan";
import { planTeamsSheets } from "../../../src/layout/teamsSheet";
import { everyoneKey } from "../../../src/layout/teams/teamKeys";
import { evaluateExits, exitHistory, monthIndex, teamName, windowOf, type ExitHistory } from "../../domain/scorecard/people/exits";
import { LinearAttack } from "../../domain/scorecard/people/linearAttack";
import { context } from "../fixture/scorecardFixture";

interface Published {
  readonly card: Scorecard;
  readonly plan: SheetPlan;
}

function publish(history: ExitHistory): Published {
  const exits = evaluateExits(history);
  const evaluation = {
    ...exits, indicators: exits.indicators.map((one) => ({ ...one, indicator: { ...one.indicator, inputs: [{ dataset: "people" as const, columns: ["person", "team"] }] } })),
  };
  const options: RatingOptions = { team: null, baselines: freezeBaselines(evaluation, null, 46000), targets: { sheet: {}, settings: {} }, weights: {}, tables: {} };
  const card = sayReasons(rateScorecard(evaluation, options), englishMessages);
  const [plan] = planTeamsSheets(card, { ...context, comparison: compareTeams(evaluation, card, options, { basis: null, finer: null, figures: [] }) });
  if (plan === undefined) throw new Error("no Teams sheet");
  return { card, plan };
}

/** What stands in a team's row of a table, by header; nothing where it has no row. */
function rowOf({ tables }: SheetPlan, table: string, key: string): Record<string, unknown> {
  const found = tables.find(({ id }) => id === table);
  const cells = found?.rows.find((row) => row.key === key)?.cells ?? [];
  return Object.fromEntries(cells.map((cell, index) => [found?.columns[index]?.header ?? "", cell]));
}

const keyOf = (team: string): string => `team ${team.toLowerCase()}`;
const withheldIn = ({ card }: Published): string[] => {
  const period = card.lines[0]?.headline?.period.id;
  return card.results.flatMap(({ status, team, period: { id } }) => (status === "withheld" && id === period && team !== null ? [team] : []));
};

test("a withheld team says the word and the shared target, and nothing of its own", () => {
  const published = publish({ heads: [[4, 4, 4, 4], [9, 9, 9, 9], [20, 20, 20, 20]], exits: [[1, 0, 0, 1], [0, 2, 0, 0], [3, 0, 1, 0]] });
  expect(withheldIn(published)).toEqual(["Team 1", "Team 2"]);
  for (const team of ["Team 1", "Team 2"]) {
    const numbers = Object.entries({ ...rowOf(published.plan, "Teams_Map", keyOf(team)), ...rowOf(published.plan, "Teams_Take", keyOf(team)) }).filter(([, cell]) => typeof cell === "number");
    expect(Object.fromEntries(numbers)).toEqual({ "Voluntary turnover, gap": expect.closeTo(0.15, 12), "Voluntary turnover, default target": 0.15 });
    expect(rowOf(published.plan, "Teams_Map", keyOf(team))).toMatchObject({ "Voluntary turnover": "–", "Voluntary turnover, state": "– withheld" });
    expect(rowOf(published.plan, "Teams_Take", keyOf(team))).toMatchObject({ "Voluntary turnover, why": "withheld" });
  }
  expect(rowOf(published.plan, "Teams_Take", keyOf("Team 3"))).toMatchObject({ "Voluntary turnover, have": 4 });
});

/** Every figure of exits on the sheet as a sum over teams and months: an attacker knows these, and adds and subtracts them. */
function attackOn({ card, plan }: Published, { exits }: ExitHistory): (team: string) => boolean {
  const period = card.lines[0]?.headline?.period;
  const window = new Set(period === undefined ? [] : windowOf(monthIndex(period)));
  const sumOf = (team: string | null): number[] =>
    exits.flatMap((months, index) => months.map((_, at) => ((team === null || team === teamName(index)) && window.has(at) ? 1 : 0)));
  const attack = new LinearAttack();
  for (const team of [null, ...exits.map((_, index) => teamName(index))]) {
    const key = team === null ? everyoneKey : keyOf(team);
    const told = [rowOf(plan, "Teams_Map", key)["Voluntary turnover"], rowOf(plan, "Teams_Take", key)["Voluntary turnover, have"]];
    if (told.some((cell) => typeof cell === "number")) attack.learn(sumOf(team));
  }
  return (team) => attack.knows(sumOf(team));
}

test("adding and subtracting everything on the sheet gives no withheld team's exits", () => {
  fc.assert(fc.property(exitHistory, (history) => {
    const published = publish(history);
    const knows = attackOn(published, history);
    expect(withheldIn(published).filter(knows)).toEqual([]);
  }));
});

test("and would, if one of two withheld teams were told", () => {
  const history: ExitHistory = { heads: [[4, 4, 4], [9, 9, 9], [20, 20, 20]], exits: [[1, 0, 0], [0, 2, 0], [3, 0, 1]] };
  const { card, plan } = publish(history);
  const leaking: SheetPlan = {
    ...plan,
    tables: plan.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => (row.key === keyOf("Team 2") ? { ...row, cells: row.cells.map((cell, index) => (table.columns[index]?.header === "Voluntary turnover, have" ? 2 : cell)) } : row)),
    })),
  };
  expect(attackOn({ card, plan: leaking }, history)("Team 1")).toBe(true);
});
