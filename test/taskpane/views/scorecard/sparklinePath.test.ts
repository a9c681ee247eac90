import fc from "fast-check";
import { sparklinePath, type Frame } from "../../../../src/taskpane/views/scorecard/sparklinePath";

const frame: Frame = { width: 64, height: 18, margin: 2 };

it.each([
  [[1, 2, 3], "M2,16L32,9L62,2", { x: 62, y: 2 }],
  [[1, null, 3, 2], "M2,16M42,2L62,9", { x: 62, y: 9 }],
  [[5, 5], "M2,9L62,9", { x: 62, y: 9 }],
  [[null, 4, null], "M32,9", { x: 32, y: 9 }],
  [[null], "", null],
  [[], "", null],
])("of %p", (values, path, end) => expect(sparklinePath(values, frame)).toEqual({ path, end, beside: [] }));

it("has room for what is drawn beside the values", () => {
  expect(sparklinePath([2, 4], frame, [6, 0])).toEqual({ path: "M2,11.33L62,6.67", end: { x: 62, y: 6.67 }, beside: [2, 16] });
});

it("stays within its frame, whatever the values", () => {
  fc.assert(fc.property(fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true }))), (values) => {
    const { path } = sparklinePath(values, frame);
    const numbers = [...path.matchAll(/[ML]([^,]+),([^ML]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    return numbers.every(([x, y]) => x >= 2 && x <= 62 && y >= 2 && y <= 16);
  }));
});
