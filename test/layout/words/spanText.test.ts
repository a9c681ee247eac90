import { exactly } from "../../../src/domain/programme/answers/span";
import { english } from "../../../src/layout/texts/english";
import { german } from "../../../src/layout/texts/german/german";
import { scaleBar } from "../../../src/layout/words/scaleBar";
import { meanStyle, shareStyle, spanCell, spanText } from "../../../src/layout/words/spanText";

const scale = { low: 1, high: 5 };

it("writes a number as far as it may be told", () => {
  expect([exactly(0.5), { least: 0, most: 0.25 }, { least: 0.75, most: 1 }, { least: 0.62, most: 0.64 }, null].map((span) => spanText(span, shareStyle(0), english))).toEqual(["50 %", "≤ 25 %", "≥ 75 %", "62–64 %", "–"]);
  expect([{ least: 1, most: 1.4 }, { least: 4.6, most: 5 }, { least: 3.81, most: 3.84 }].map((span) => spanText(span, meanStyle(scale), german))).toEqual(["≤ 1,4", "≥ 4,6", "3,8"]);
});

it("keeps an exact number a number", () => {
  expect(spanCell(exactly(0.123), shareStyle(0), english)).toBe(0.123);
});

it("draws where a mean stands on its scale", () => {
  expect([exactly(1), exactly(3), exactly(5), { least: 4.6, most: 5 }].map((span) => scaleBar(span, scale))).toEqual(["|●--------|", "|----●----|", "|--------●|", "|-------●●|"]);
});
