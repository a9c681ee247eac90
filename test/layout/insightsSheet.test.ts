import { insightSeverities, type Insight, type InsightFacts } from "../../src/domain/insights/insight";
import { shiftPeriod } from "../../src/domain/scorecard/periods";
import { evidenceOf } from "../../src/domain/insights/evidenceOf";
import { insightColumns } from "../../src/layout/insights/geometry";
import { planInsights } from "../../src/layout/insightsSheet";
import type { SheetPlan } from "../../src/layout/sheetPlan";
import { planSheets } from "../../src/layout/planSheets";
import { german } from "../../src/layout/texts/german/german";
import { card, context } from "./fixture/scorecardFixture";
import { golden, goldenText } from "./fixture/goldenText";

const before = shiftPeriod(card.period, -1);
const [, line] = card.lines.filter(({ headline }) => headline?.value != null);
const known = line?.headline;
if (line === undefined || known?.value == null) throw new Error("The fixture has a value");
const now = evidenceOf({ ...known, value: known.value }, line.title);
const was = { ...now, from: before, to: before, value: now.value * 1.25 };
const movement = { id: line.description.id, title: line.title, before: was, after: now, by: -0.2 };
const facts: readonly InsightFacts[] = [
  { kind: "ripple", team: "Billing", efficiency: movement, outcome: movement, caps: true },
  { kind: "trade", team: null, efficiency: movement, outcome: movement },
  { kind: "signal", title: line.title, way: "outside", better: true, points: 1, value: 12, lower: 17, upper: 26, unit: "minutes" },
  { kind: "signal", title: line.title, way: "run", better: false, points: 8, value: 12, lower: 17, upper: 26, unit: "minutes" },
  { kind: "leading", leading: "Innovation", lagging: line.title, lag: 3, correlation: -0.58, chance: 0.035, tested: 48, periods: 36 },
  { kind: "no-leading", tested: 48, periods: 36, smallestChance: 0.4 },
  { kind: "leading-refused", periods: 9, needed: 14 },
  { kind: "mix", title: line.title, unit: "percent", change: -0.02, mix: -0.03, performance: 0.01, against: true },
  {
    kind: "robust", title: line.title, status: "on-target", holds: 6, of: 8,
    others: [{ options: [{ option: { kind: "flag", title: "Moves to another team count as exits", default: false }, value: true }], status: "watch" }],
  },
  { kind: "balance", rule: "nobody-serves", titles: [], stakeholders: ["partners", "owners"] },
  { kind: "balance", rule: "target-on-activity", titles: ["Innovation"], stakeholders: [] },
  { kind: "distance", title: line.title, unit: "percent", amount: 11, digits: 0, more: true, target: 0.8 },
  { kind: "distance", title: line.title, unit: "minutes", amount: 3.5, digits: 1, more: false, target: 15 },
];
const found = facts.map((one, index): Insight => ({
  id: `${one.kind}:${index}`, severity: insightSeverities[index % 3] ?? "know", facts: one, evidence: index < 3 ? [was, now] : [], concerns: [line.description.id],
}));

function sheetOf(dismissed: Readonly<Record<string, string>>, texts = context.texts): SheetPlan {
  const [sheet] = planInsights(card, { ...context, texts, insights: { found, dismissed } });
  if (sheet === undefined) throw new Error("There is a sheet");
  return sheet;
}

const keys = (sheet: SheetPlan): string[] => sheet.tables[0]?.rows.map(({ key }) => key) ?? [];

describe("the Insights sheet", () => {
  it("says every kind with its evidence", () => {
    const text = goldenText(sheetOf({}));
    expect(text).toBe(golden("insights", text));
  });
  it("is not made where nothing was looked for", () => expect(planInsights(card, context)).toEqual([]));
  it("says so where nothing stands out", () => {
    const [sheet] = planInsights(card, { ...context, insights: { found: [], dismissed: {} } });
    expect(sheet?.tables[0]?.rows.map(({ cells }) => cells[insightColumns.indexOf("finding")])).toEqual([context.texts.insights.none]);
  });
  it("puts what was dismissed last, under the key that it had, and leaves the reason to the user", () => {
    const first = found[0]?.id ?? "";
    const sheet = sheetOf({ [first]: "other survey" });
    expect(keys(sheet)).toEqual([...keys(sheetOf({})).slice(1), first]);
    expect(sheet.tables[0]?.rows.at(-1)?.cells.at(-1)).toBeNull();
  });
  it("has other words for all of it in German", () => {
    const own = insightColumns.indexOf("finding");
    const [english, other] = [sheetOf({}), sheetOf({}, german)].map((sheet) => sheet.tables[0]?.rows.map(({ cells }) => cells[own]) ?? []);
    expect(other?.filter((text, index) => text === english?.[index])).toEqual([]);
  });
});

describe("the Scorecard's words", () => {
  const wordsOf = (dismissed: Readonly<Record<string, string>>): string[] => planSheets(card, { ...context, insights: { found, dismissed } })[0]?.areas
    .filter(({ id }) => id === "good" || id === "bad" || id === "changed").map(({ cells }) => String(cells[0]?.[1])) ?? [];
  it("tell of a gain at a cost until somebody dismissed it", () => {
    expect(wordsOf({}).join("\n")).toContain(`A gain at a cost, Billing: ${line.title} −20 %`);
    expect(wordsOf({ [found[0]?.id ?? ""]: "no" }).join("\n")).not.toContain("A gain at a cost");
  });
});
