import { median } from "../../bench/figure";
import { figureTable } from "../../bench/figureTable";

it("takes the middle of an odd number of measurements, whatever their order and size", () => {
  expect(median([900, 1, 80])).toBe(80);
  expect(median([10, 9, 100, 1, 8])).toBe(9);
});

it("prints figures as a table with values in whole units and ratios to the hundredth", () => {
  const lines = figureTable([
    { name: "build, requests", value: 6, unit: "requests", against: "at most 8 requests", ratio: 0.75 },
    { name: "unchanged refresh, bytes to Excel", value: 12345.6, unit: "bytes", against: null, ratio: null },
  ]);
  expect(lines[0]).toMatch(/^Figure +Value +Unit +Against +Ratio$/);
  expect(lines[2]).toMatch(/^build, requests +6 +requests +at most 8 requests +0\.75$/);
  expect(lines[3]).toMatch(/^unchanged refresh, bytes to Excel +12,346 +bytes$/);
});
