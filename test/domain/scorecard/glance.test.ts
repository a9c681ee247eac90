import { glanceOf } from "../../../src/domain/scorecard/glance";
import type { IndicatorLine } from "../../../src/domain/scorecard/scorecard";
import { card } from "../../layout/fixture/scorecardFixture";

function lineOf(id: string): IndicatorLine {
  const line = card.lines.find(({ description }) => description.id === id);
  if (!line) throw new Error(`no line ${id}`);
  return line;
}

it("draws the complete periods up to the headline's, the last ones where there are many", () => {
  const line = lineOf("decision-velocity");
  expect(glanceOf(line).points).toEqual(line.series.map(({ value }) => value));
  expect(glanceOf(line, 3).points).toEqual([44, 43.6, 41.2]);
  const running = { ...line, headline: line.series.at(-2) ?? null };
  expect(glanceOf(running, 2).points).toEqual([44, 43.6]);
});

it.each([
  ["decision-velocity", -2.4, "better"],
  ["first-contact-resolution", -0.05, "worse"],
])("says of %s that it changed by %d, which is %s", (id, by, judgement) => {
  const { change } = glanceOf(lineOf(id));
  expect(change?.by).toBeCloseTo(by, 9);
  expect(change?.judgement).toBe(judgement);
});

it("judges more above a ceiling as worse", () => {
  const line = lineOf("cross-functional-collaboration");
  expect(glanceOf({ ...line, options: { ceiling: 3 } }).change?.judgement).toBe("worse");
});

it("shows nothing of an indicator that is not measured", () => {
  expect(glanceOf(lineOf("revenue-impact"))).toEqual({ points: [], change: null });
});
