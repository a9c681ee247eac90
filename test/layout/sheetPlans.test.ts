import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { planSheets } from "../../src/layout/planSheets";
import { planStore } from "../../src/layout/store/storeSheet";
import type { CellRange, SheetPlan } from "../../src/layout/sheetPlan";
import { card, context } from "./fixture/scorecardFixture";

const unmeasured: Scorecard = {
  ...card, context: [], overall: { value: null, change: null },
  lines: card.lines.map((line) => ({
    ...line, headline: null, reason: "No table.", bounds: null, baseline: null, previous: null, signal: null, limits: null,
    series: [], trend: { judgement: "steady", periods: 0 },
  })),
};
const few: Scorecard = { ...card, lines: card.lines.map((line) => ({ ...line, series: line.series.slice(-1) })) };
const plans = [...planSheets(card, context), planStore({ state: "{}", written: "", journal: "", going: "", history: "", status: "done" })];

function cellsOf(plan: SheetPlan): { at: string; owner: string }[] {
  const areas = plan.areas.flatMap(({ row, column, owner, cells }) => cells.flatMap((line, r) => line.map((_, c) => ({ at: `${row + r},${column + c}`, owner }))));
  const tables = plan.tables.flatMap(({ row, column, columns, rows }) =>
    [0, ...rows.map((_, r) => r + 1)].flatMap((r) => [...columns, null].map((_, c) => ({ at: `${row + r},${column + c}`, owner: "table" }))));
  return [...areas, ...tables];
}

const shape = (plan: SheetPlan): unknown => ({
  areas: plan.areas.map(({ id, row, column, cells }) => [id, row, column, cells.map((line) => line.length)]),
  tables: plan.tables.map(({ id, row, column, columns, rows }) => [id, row, column, columns, rows.map(({ key }) => key)]),
  charts: plan.charts, formats: plan.formats.map(({ range }) => range), names: plan.names, page: plan.page?.printArea,
});

describe.each(plans.map((plan) => [plan.name, plan] as const))("the plan of %s", (_, plan) => {
  test("gives no cell twice", () => {
    const places = cellsOf(plan).map(({ at }) => at);
    expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
  });

  test("has tables whose headers and keys are unique, and whose rows are complete", () => {
    for (const { columns, rows } of plan.tables) {
      const headers = [...columns.map(({ header }) => header), "Key"];
      expect(new Set(headers).size).toBe(headers.length);
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      expect(rows.filter(({ cells }) => cells.length !== columns.length)).toEqual([]);
    }
  });

  test("prints inside its widths, links back and has list validations within 255 characters", () => {
    if (plan.visibility === "veryHidden") expect(plan.page).toBeNull();
    else expect(plan.page?.printArea.columns).toBeLessThanOrEqual(plan.columnWidths.length);
    if (plan.visibility === "visible" && plan.id !== "scorecard") expect(plan.links.map(({ sheet }) => sheet)).toContain("scorecard");
    for (const rule of plan.validations) if (rule.kind === "list") expect(rule.items.join(",").length).toBeLessThanOrEqual(255);
  });

  test("writes no formula with a function that the calculation port lacks", () => {
    const known = /^(IF|AND|OR|NOT|ISNUMBER|IFERROR|COUNTIF|COUNTIFS|COUNTA|ROUND|MIN|MAX|INDEX|MATCH|TODAY|DAY|MONTH|CHOOSE|REPT|HYPERLINK|LEFT|VALUE|MID|ROUNDUP)$/;
    const text = JSON.stringify([plan.areas, plan.tables]);
    const used = [...text.matchAll(/\b([A-Z][A-Z.]+)\(/g)].map(([, name]) => name ?? "");
    expect(used.filter((name) => !known.test(name))).toEqual([]);
  });
});

describe("charts", () => {
  test("read only cells that the plans fill, 24 rows each", () => {
    const filled = new Map(plans.map((plan) => [plan.id, new Set(cellsOf(plan).map(({ at }) => at))]));
    const all = (range: CellRange & { sheet: string }): boolean =>
      Array.from({ length: range.rows }, (_, r) => `${range.row + r},${range.column}`).every((at) => filled.get(range.sheet)?.has(at));
    for (const chart of plans.flatMap(({ charts }) => charts)) {
      for (const range of [chart.categories, ...chart.series.map(({ values }) => values)]) {
        expect(range.rows).toBe(24);
        expect(all(range)).toBe(true);
      }
      expect(all(chart.titleCell)).toBe(true);
    }
  });

  test("keep their cells whatever is measured: a refresh changes cells only", () => {
    const [a, b, c] = [card, unmeasured, few].map((each) => planSheets(each, context).filter(({ id }) => id !== "scorecard").map(shape));
    expect(b?.slice(1)).toEqual(a?.slice(1));
    expect(c).toEqual(a);
  });

  test("are those that have something to draw, the same whatever is drawn", () => {
    const charts = (each: Scorecard): SheetPlan["charts"] => planSheets(each, context).flatMap((plan) => plan.charts);
    expect(charts(unmeasured)).toEqual([]);
    expect(charts(card).map(({ id }) => id)).toEqual(expect.arrayContaining(["scorecard-chart-1", "scorecard-chart-4", "trend-agent-retention"]));
    expect(charts(card)).toEqual(expect.arrayContaining([...charts(few)]));
    const trends = planSheets(unmeasured, context).find(({ id }) => id === "trends");
    expect(trends?.areas.filter(({ id }) => id.startsWith("no-chart-")).map(({ cells }) => cells)).toEqual(card.lines.map(() => [[context.texts.charts.noValuesYet]]));
  });

  test("read as many cells as their periods ask for", () => {
    const yearly: Scorecard = { ...card, granularity: "year", lines: card.lines.map((line) => ({ ...line, series: line.series.slice(-3).map((result) => ({ ...result, period: { ...result.period, granularity: "year" as const } })) })) };
    const points = planSheets(yearly, context).flatMap((plan) => plan.charts.map(({ categories }) => categories.rows));
    expect(new Set(points)).toEqual(new Set([5]));
  });
});

describe("text from users' data", () => {
  test("never becomes a formula", () => {
    const hostile: Scorecard = { ...card, team: "=1+1", lines: card.lines.map((line) => ({ ...line, title: "=cmd()" })) };
    const title = planSheets(hostile, context)[0]?.areas.find(({ id }) => id === "title")?.cells[0]?.[0];
    expect(typeof title).toBe("string");
    expect(JSON.stringify(planSheets(hostile, context).map(({ areas, tables }) => [areas, tables]))).not.toContain('"formula":"=cmd');
  });
});
