import { fitSlope } from "../../../../src/domain/scorecard/interval/fitSlope";
import { studentQuantile } from "../../../../src/domain/scorecard/interval/studentQuantile";

it.each([[0.95, 1, 12.7062], [0.95, 2, 4.3027], [0.95, 10, 2.2281], [0.99, 11, 3.1058], [0.95, 120, 1.9799]])("holds %d of Student's distribution with %d degrees within %d", (share, degrees, t) => {
  expect(studentQuantile(share, degrees)).toBeCloseTo(t, 4);
});

it("fits a line through pairs with its interval, as by hand", () => {
  // Slope 11 ÷ 10; what is left over is 1.6 in squares, over 2 degrees.
  const fitted = fitSlope([{ x: 1, y: 1 }, { x: 2, y: 3 }, { x: 3, y: 2 }, { x: 4, y: 5 }], 0.95);
  const half = 4.302652729749 * Math.sqrt(2.7 / 2 / 5);
  expect(fitted?.slope).toBeCloseTo(1.1, 12);
  expect(fitted?.low).toBeCloseTo(1.1 - half, 9);
  expect(fitted?.high).toBeCloseTo(1.1 + half, 9);
});

it("fits nothing to two pairs, or where x does not vary", () => {
  expect(fitSlope([{ x: 1, y: 1 }, { x: 2, y: 3 }], 0.95)).toBeNull();
  expect(fitSlope([{ x: 1, y: 1 }, { x: 1, y: 3 }, { x: 1, y: 2 }], 0.95)).toBeNull();
});
