import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import { findDots } from "../../../src/domain/insights/connectTheDots";
import type { RatedScorecard } from "../../../src/domain/scorecard/scorecard";
import { shiftPeriod } from "../../../src/domain/scorecard/periods";
import { insightText } from "../../../src/layout/words/insightText";
import { english } from "../../../src/layout/texts/english";
import { card } from "../../layout/fixture/scorecardFixture";

/** First-contact resolution of twenty months, which falls by ten points in March 2026. */
const rated: RatedScorecard = {
  ...card,
  lines: card.lines.filter(({ description }) => description.id === "first-contact-resolution").map((line) => ({
    ...line, reason: null, description: { ...line.description, domain: "quality-coaching" },
    series: line.series.slice(0, 1).flatMap((model) => Array.from({ length: 20 }, (_, index) => ({
      ...model, status: "watch" as const, value: (index % 2 === 0 ? 0.69 : 0.71) - (index < 11 ? 0 : 0.1), period: shiftPeriod(card.period, index - 19),
    }))),
  })),
};
const find = (...rows: (readonly (string | null)[])[]) => findDots({
  card: rated, tables: exampleTables({ decisions: { columns: ["decision-id", "identified", "resolved", "effect-operations", "effect-quality-coaching", "effect-leadership-people", "effect-customer-experience"], rows } }),
});

it("finds decisions after which a domain got worse that was to get better or to stay, and none that said so", () => {
  const found = find(["D-1", "2026-02-01", "2026-03-01", "+", "+", "+", "+"], ["D-2", "2026-02-01", "2026-03-01", "+", "none", "+", "+"], ["D-3", "2026-02-01", "2026-03-01", "+", "worse", "+", "+"], ["D-4", "2026-06-01", "2026-07-01", "+", "+", "+", "+"]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ id: "dots:quality-coaching", severity: "look", concerns: ["first-contact-resolution"], facts: { decisions: ["D-1", "D-2"], titles: ["First-contact resolution"] } });
  expect(found.map((insight) => insightText(insight, "month", english))).toEqual([
    "Quality, coaching: First-contact resolution got worse after D-1, D-2, beyond usual variation. It was said to get better or to stay. After is not because: look at what else changed.",
  ]);
});

it("names domains of which nobody said anything, and says nothing where no decision says anything", () => {
  const [blank] = find(["D-1", "2026-06-01", "2026-07-01", "+", "+", null, null], ["D-2", "2026-06-01", "2026-07-01", "+", "+", "none", null]);
  expect(blank).toMatchObject({ id: "dots:blank", severity: "know", facts: { stating: 2, complete: 0, blank: [{ domain: "leadership-people", decisions: 1 }, { domain: "customer-experience", decisions: 2 }] } });
  expect(blank && insightText(blank, "month", english)).toBe("Of 2 decisions that say what to expect, 0 do of all four domains. Nobody said what they do to People (1), Customers (2).");
  expect(find(["D-1", "2026-06-01", "2026-07-01", null, null, null, null])).toEqual([]);
});
