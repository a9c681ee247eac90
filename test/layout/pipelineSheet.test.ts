import { exampleTables } from "../../src/domain/indicators/exampleTables";
import { englishPhrase } from "../../src/domain/language/phrases";
import { makeTimeline } from "../../src/domain/measure/timeline";
import { Sources } from "../../src/domain/measure/sources";
import { findAiUses } from "../../src/domain/programme/ai/aiUses";
import { findPipeline } from "../../src/domain/programme/pipeline/pipeline";
import type { Programme } from "../../src/domain/programme/programme";
import { planAi } from "../../src/layout/aiSheet";
import { aiSheetId } from "../../src/layout/ai/geometry";
import { pipelineSheetId } from "../../src/layout/pipeline/geometry";
import { planPipeline } from "../../src/layout/pipelineSheet";
import type { SheetPlan } from "../../src/layout/sheetPlan";
import { german } from "../../src/layout/texts/german/german";
import { card, context } from "./fixture/scorecardFixture";
import { golden, goldenText } from "./fixture/goldenText";

const tables = exampleTables({
  "people": { columns: ["person", "team", "leader", "role", "hired"], rows: [["Ada", "Red", "Lou", "Agent", "2020-01-01"], ["Ben", "Red", "Lou", "Agent", "2020-01-01"], ["Lou", "Red", null, "Team Lead", "2020-01-01"], ["Kim", "Blue", null, "Team Lead", "2020-01-01"]] },
  "potential-ratings": { columns: ["person", "signal", "rating", "rated-on", "rater"], rows: [["Ada", "Problem solving", 4, "2026-10-01", "Lou"], ["Ben", "Problem solving", 5, null, "Max"]] },
  "development-assignments": { columns: ["person", "kind", "started", "due", "sponsor"], rows: [["Ben", "Project lead", "2026-09-01", "2026-12-01", null]] },
  "mentorships": { columns: ["mentor", "mentee", "mentee-before", "mentee-now", "mentor-before", "mentor-now"], rows: [["Lou", "Ben", 2, 3, null, null]] },
  "succession": { columns: ["role", "successor", "readiness"], rows: [["Head of support", "Lou", "Now"], ["=Quality lead", null, null]] },
  "ai-uses": { columns: ["use", "owner", "status", "effect", "guard"], rows: [["Scales knowledge", null, "Running", "Amplified", "first-contact-resolution"], ["Sings", "Kim", "Pilot", null, "Mood"]] },
});
const uses = tables["ai-uses"];
const pipeline = findPipeline({ tables, asOf: card.asOf, sources: new Sources(tables, makeTimeline(card.asOf - 60, card.asOf), [], 1), excelTables: new Set(["Potential Ratings", "Mentorships"]) });
if (uses === undefined || pipeline === null) throw new Error("Both are there");
const rated = { ...card, lines: card.lines.map((line) => ({ ...line, reason: null })) };
const programme: Programme = { pipeline, ai: findAiUses(uses, rated, englishPhrase) };

function only([sheet, ...others]: readonly SheetPlan[]): SheetPlan {
  if (sheet === undefined || others.length > 0) throw new Error("There is one sheet");
  return sheet;
}

const textsOf = (sheet: SheetPlan): unknown[] => [...sheet.areas.flatMap(({ cells }) => cells.flat()), ...sheet.tables.flatMap(({ columns }) => columns.map(({ header }) => header))];

it.each([["pipeline", planPipeline], ["ai", planAi]] as const)("says what the tables of the sheet %s tell", (name, plan) => {
  const text = goldenText(only(plan(card, { ...context, programme })));
  expect(text).toBe(golden(name, text));
});

it.each([[pipelineSheetId, planPipeline], [aiSheetId, planAi]] as const)("makes no sheet %s without its tables, and keeps one that stands up to date", (id, plan) => {
  expect(plan(card, context)).toEqual([]);
  const empty = only(plan(card, { ...context, standing: new Set([id]) }));
  const full = only(plan(card, { ...context, programme }));
  // The same tables in the same places, so that a refresh finds them.
  expect(empty.tables.map((table) => [table.id, table.row])).toEqual(full.tables.map((table) => [table.id, table.row]));
});

it("shows no rating where it is not allowed, and none at all of cells that formulas cannot follow", () => {
  const cellsOf = (excelTables: readonly string[]): unknown[] => {
    const found = findPipeline({ tables, asOf: card.asOf, sources: new Sources(tables, makeTimeline(card.asOf - 60, card.asOf), [], 1), excelTables: new Set(excelTables) });
    const sheet = only(planPipeline(card, { ...context, programme: found === null ? {} : { pipeline: found } }));
    return sheet.tables[0]?.rows.map(({ cells }) => typeof cells[1]) ?? [];
  };
  expect(cellsOf(["Potential Ratings"])).toEqual(["object", "string"]);
  expect(cellsOf([])).toEqual(["string", "string"]);
});

it.each([["pipeline", planPipeline], ["ai", planAi]] as const)("says all of the sheet %s otherwise in German, but names", (_, plan) => {
  const [english, other] = [context.texts, german].map((texts) => textsOf(only(plan(card, { ...context, texts, programme }))));
  const same = (other ?? []).filter((text, index) => typeof text === "string" && text.length > 2 && text === english?.[index]);
  expect(same.filter((text) => !["Person", "Mentee", "Mentor", "Status"].includes(String(text)))).toEqual([]);
});
