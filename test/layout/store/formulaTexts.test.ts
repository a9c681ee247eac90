import fc from "fast-check";
import { formatOnce, inPlace } from "../../../src/layout/store/formulaTexts";
import { parseWrittenSheets, formatWrittenSheets } from "../../../src/layout/store/writtenText";
import { memory } from "../fixture/builtBook";

it("says every formula once, and puts it back in its places", () => {
  const value = { cells: [[{ formula: "=A1+B1" }, 1], [{ formula: "=A1+B1" }, { formula: '="f"' }]], f: "text" };
  const text = formatOnce(value);
  expect(text.split("A1+B1")).toHaveLength(2);
  expect(inPlace(JSON.parse(text))).toEqual(value);
});

it("reads a text from before formulas were said once", () => {
  const { written } = memory();
  expect(parseWrittenSheets(JSON.stringify(written))).toEqual(written);
});

it("halves what is remembered of the sheets", () => {
  const { written } = memory();
  expect(formatWrittenSheets(written ?? []).length).toBeLessThan(0.55 * JSON.stringify(written).length);
});

it("gives back whatever cells hold", () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => !Object.is(number, -0)), fc.boolean(), fc.constant(null), fc.record({ formula: fc.string() }, { noNullPrototype: true }));
  fc.assert(fc.property(fc.array(fc.array(cell)), (cells) => {
    expect(inPlace(JSON.parse(formatOnce({ cells })))).toEqual({ cells });
  }));
});
