import type { IndicatorLine } from "../../../src/domain/scorecard/scorecard";
import { planDefinitions } from "../../../src/layout/definitionsSheet";
import { english } from "../../../src/layout/texts/english";
import { german } from "../../../src/layout/texts/german/german";
import { planTrends } from "../../../src/layout/trendsSheet";
import { limitsNeed, marksCaptions } from "../../../src/layout/words/markText";
import { realText } from "../../../src/layout/words/trendText";
import { card, context } from "../fixture/scorecardFixture";

const contact = card.lines.find(({ description }) => description.id === "first-contact-resolution") as IndicatorLine;
const [first, ...later] = contact.series.map(({ period }) => period);
const marks = [{ month: "2026-06", reason: "New routing" }, { month: "2026-09", reason: "=New leader" }];
const limits = { mean: 0.7, lower: 0.6, upper: 0.8 };
const missing = 9;
/** Limits for the first half year, others for the summer, none yet since September. */
const line: IndicatorLine = {
  ...contact, signal: null, limits: null, marks,
  stretches: [
    { start: first?.start ?? 0, marks: [], limits, missing: 0 },
    { start: later[5]?.start ?? 0, marks: marks.slice(0, 1), limits: { ...limits, mean: 0.71 }, missing: 0 },
    { start: later[8]?.start ?? 0, marks: marks.slice(1), limits: null, missing },
  ],
};
const marked = { ...card, lines: [line] };

it("says what was marked, the latest first, and what its limits still need", () => {
  expect(marksCaptions(line, first ?? null, english)).toEqual(["Changed in Sep 2026: =New leader; limits in 9 months", "Changed in Jun 2026: New routing"]);
  expect(marksCaptions(line, later[6] ?? null, english)).toHaveLength(1);
  expect(marksCaptions(contact, first ?? null, english)).toEqual([]);
  expect(marksCaptions(line, first ?? null, german)[0]).toBe("Geändert im Sept. 2026: =New leader; bis zu neuen Grenzen noch 9 Monate");
});

it("says when a move can be told again, in place of whether it is real", () => {
  expect([realText(line, english), realText(line, german), limitsNeed(contact, english)]).toEqual(["in 9 months", "noch 9 Monate", null]);
});

it("lets limits step on the Trends sheet, and leaves them blank where there are none yet", () => {
  const [plan] = [planTrends(marked, context)];
  const series = plan.areas.find(({ id }) => id === "block-first-contact-resolution")?.cells.slice(3).filter(([label]) => label !== null) ?? [];
  expect(series.map((cells) => cells[4])).toEqual([...Array.from({ length: 6 }, () => 0.7), ...Array.from({ length: 3 }, () => 0.71), null, null, null]);
  expect(plan.areas.find(({ id }) => id === "marks-first-contact-resolution")?.cells).toEqual([["Changed in Sep 2026: =New leader; limits in 9 months"], ["Changed in Jun 2026: New routing"]]);
});

it("tells of it among the options on the Definitions sheet", () => {
  const cells = planDefinitions(marked, context).tables[0]?.rows[0]?.cells.join("\n");
  expect(cells).toContain("Limits begin anew in Jun 2026: New routing (marked in this workbook)");
});
