import { indicators } from "../../../src/domain/indicators";
import { resolveOptions } from "../../../src/domain/indicators/resolveOptions";
import { definitionInForce } from "../../../src/domain/history/definitionInForce";
import { fingerprint } from "../../../src/domain/history/fingerprint";
import type { Indicator } from "../../../src/domain/indicators/indicator";
import type { OptionValue, OptionValues } from "../../../src/domain/indicators/definition";

it("is FNV-1a of the value as text, whatever the order of an object's members", () => {
  expect(fingerprint({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(fingerprint({ b: [{ d: 3, c: 2 }], a: 1 }));
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
  expect(fingerprint(7)).toBe("af63aa4c86019796");
});

const setting = (indicator: Indicator, set: OptionValues = {}, without: readonly string[] = []) =>
  ({ options: resolveOptions(indicator, set), has: (_: string, column: string) => !without.includes(column), isDerived: () => false });
const printOf = (indicator: Indicator, ...rest: [OptionValues?, (readonly string[])?]): string => definitionInForce(indicator, setting(indicator, ...rest)).fingerprint;

describe.each(indicators.map((indicator) => [indicator.id, indicator] as const))("the definition of %s", (_, indicator) => {
  it("has a fingerprint of its own, which every option moves", () => {
    const others = indicators.filter((other) => other !== indicator).map((other) => printOf(other));
    expect(others).not.toContain(printOf(indicator));
    expect(printOf({ ...indicator, title: "Another title" })).toBe(printOf(indicator));
    for (const [name, option] of Object.entries(indicator.options)) {
      const value: OptionValue = option.kind === "number" ? option.default + 1 : option.kind === "flag" ? !option.default : option.choices.find((one) => one !== option.default) ?? "";
      expect([name, printOf(indicator, { [name]: value })]).not.toEqual([name, printOf(indicator)]);
    }
  });
});

it("is another where a column decides what is measured", () => {
  const fcr = indicators.find(({ id }) => id === "first-contact-resolution") as Indicator;
  expect(printOf(fcr, {}, ["customer"])).not.toBe(printOf(fcr));
});

it("knows which rows are left out only for a while", () => {
  const passing = indicators.flatMap((indicator) => [...definitionInForce(indicator, setting(indicator)).passingReasons].map((reason) => `${indicator.id}: ${reason}`));
  expect(passing).toEqual([
    "leadership-accessibility: unanswered", "leadership-accessibility: not yet answered", "first-contact-resolution: younger than the repeat window",
  ]);
});
