import { indicators } from "../../src/domain/indicators";
import { datasets } from "../../src/domain/table/datasets";
import { planSheets } from "../../src/layout/planSheets";
import type { PlanValue, SheetPlan } from "../../src/layout/sheetPlan";
import { english } from "../../src/layout/texts/english";
import { sayScorecard } from "../../src/domain/scorecard/sayScorecard";
import { germanCard, germanContext, ratedCard } from "./fixture/germanFixture";
import { past } from "./fixture/pastFixture";
import { context } from "./fixture/scorecardFixture";
import { comparisonOf } from "./fixture/teamsFixture";

/** Words that both languages have, and what is no word of the add-in's: names, headers and texts of users. */
const alike: readonly string[] = [
  "Scorecard", "← Scorecard", "Teams →", "Trends", "Teams", "Team", "Trend", "Status", "Code", "Phase", "Support · November 2026", "Teams · November 2026",
  "Cases", "Questions", "topic", "answered", "Apps", "Billing", "Care", "=Mara Lind",
];
const ids: ReadonlySet<string> = new Set([...datasets, ...indicators].map(({ id }) => id));

/** The words in a cell: of a formula those that it can come to. */
function wordsIn(value: PlanValue): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? [...value.formula.matchAll(/"((?:[^"]|"")*)"/gu)].map(([, text = ""]) => text) : [];
}

function wordsOf(plan: SheetPlan): string[] {
  return [
    plan.name, ...plan.areas.flatMap(({ cells }) => cells.flat().flatMap(wordsIn)),
    ...plan.tables.flatMap(({ columns, rows, list }) => [...columns.map(({ header }) => header), ...rows.flatMap(({ cells }) => cells.flatMap(wordsIn)), ...(list?.gone === undefined ? [] : [list.gone.text])]),
    ...plan.links.map(({ text }) => text), ...plan.charts.map(({ name }) => name),
    ...plan.validations.flatMap((validation) => [validation.message ?? "", ...(validation.kind === "list" ? validation.items : [])]), plan.page?.footerLeft ?? "",
  ];
}

/** A word has two letters one after the other; codes (`cases.topic-missing`), ids and addresses are none. */
const isWord = (text: string): boolean => /\p{L}{2}/u.test(text) && !/^[\p{Ll}\d-]+(?:[.-][\p{Ll}\d-]+)+$/u.test(text) && !/^#?'?[\p{L}' ]+'?!\$?[A-Z]+\$?\d+$/u.test(text) && !/^(?:Q\d|FY) ?\d{4}$/u.test(text);

test("say nothing in English", () => {
  const germans = planSheets(germanCard, { ...germanContext, past });
  const englishCard = sayScorecard(ratedCard, english);
  const englishWords = new Set(planSheets(englishCard, { ...context, comparison: comparisonOf(englishCard), past }).flatMap(wordsOf));
  expect(germans.map(({ name }) => name)).toEqual(["Scorecard", "Trends", "Teams", "90-Tage-Plan", "Definitionen", "Datenqualität", "Änderungen"]);
  const left = new Set(germans.flatMap(wordsOf).filter((text) => isWord(text) && !ids.has(text) && englishWords.has(text)));
  expect([...left].sort()).toEqual([...alike].sort());
});
