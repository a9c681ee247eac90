import type { Scorecard } from "../../src/domain/scorecard/scorecard";
import { planSheets } from "../../src/layout/planSheets";
import { card, context } from "./fixture/scorecardFixture";
import { golden, goldenText } from "./fixture/goldenText";
import { comparisonOf } from "./fixture/teamsFixture";

/** Two leading and three lagging indicators, one of them without a table: every kind of row, and little enough to read. */
const shown = ["decision-velocity", "leadership-accessibility", "agent-retention", "first-contact-resolution", "revenue-impact"];
const small: Scorecard = { ...card, lines: card.lines.filter(({ description }) => shown.includes(description.id)) };

describe("golden plans", () => {
  test.each(planSheets(small, { ...context, comparison: comparisonOf(small) }).map((plan) => [plan.id, plan] as const))("%s", (id, plan) => {
    const text = goldenText(plan);
    expect(text).toBe(golden(id, text));
  });
});
