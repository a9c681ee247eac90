import fc from "fast-check";
import { goodness, trendOf } from "../../../src/domain/scorecard/trend";

test.each<[string, number, (number | null)[]]>([
  ["better", 3, [5, 1, 2, 3, 4]],
  ["worse", 1, [1, 2, 3, 2]],
  ["steady", 0, [1, 2, 2]],
  ["steady", 0, [1, 2, null]],
  ["better", 1, [1, null, 2, 3]],
  ["steady", 0, [1]],
  ["steady", 0, []],
])("%s for %i periods: %j", (judgement, periods, points) => expect(trendOf(points)).toEqual({ judgement, periods }));

test("a mirrored series has the mirrored trend", () => {
  const mirrored = { better: "worse", worse: "better", steady: "steady" } as const;
  fc.assert(fc.property(fc.array(fc.integer({ min: -3, max: 3 })), (points) => {
    const trend = trendOf(points);
    expect(trendOf(points.map((point) => -point))).toEqual({ judgement: mirrored[trend.judgement], periods: trend.periods });
  }));
});

test("lower is better turns a fall into a rise, and a ceiling turns back what exceeds it", () => {
  expect(goodness(3, -1, null)).toBeGreaterThan(goodness(4, -1, null));
  expect(goodness(11, 1, 10)).toBeCloseTo(goodness(9, 1, 10));
});
