import { feedbackSheetId } from "../../src/layout/feedback/geometry";
import { planFeedback } from "../../src/layout/feedbackSheet";
import type { SheetPlan } from "../../src/layout/sheetPlan";
import { german } from "../../src/layout/texts/german/german";
import { feedback } from "./fixture/feedbackFixture";
import { golden, goldenText } from "./fixture/goldenText";
import { card, context } from "./fixture/scorecardFixture";

const programme = { feedback };

function only([sheet, ...others]: readonly SheetPlan[]): SheetPlan {
  if (sheet === undefined || others.length > 0) throw new Error("There is one sheet");
  return sheet;
}

const textsOf = (sheet: SheetPlan): unknown[] => [...sheet.areas.flatMap(({ cells }) => cells.flat()), ...sheet.tables.flatMap(({ columns }) => columns.map(({ header }) => header))];

it("says what its tables tell", () => {
  const text = goldenText(only(planFeedback(card, { ...context, programme })));
  expect(text).toBe(golden(feedbackSheetId, text));
});

it("is not made without its tables, and one that stands is kept up to date", () => {
  expect(planFeedback(card, context)).toEqual([]);
  const empty = only(planFeedback(card, { ...context, standing: new Set([feedbackSheetId]) }));
  const full = only(planFeedback(card, { ...context, programme }));
  // The same tables in the same places, so that a refresh finds them.
  expect(empty.tables.map((table) => [table.id, table.row])).toEqual(full.tables.map((table) => [table.id, table.row]));
});

it("gives each row of a table its own key", () => {
  for (const { rows } of only(planFeedback(card, { ...context, programme })).tables) expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

it("says all of it otherwise in German, but the names of things", () => {
  const [english, other] = [context.texts, german].map((texts) => textsOf(only(planFeedback(card, { ...context, texts, programme }))));
  const same = (other ?? []).filter((text, index) => typeof text === "string" && text.length > 2 && text === english?.[index]);
  expect(same.filter((text) => text !== "Team")).toEqual([]);
});
