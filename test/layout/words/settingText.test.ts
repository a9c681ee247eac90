import { english } from "../../../src/layout/texts/english";
import { rangeEnds, settingText } from "../../../src/layout/words/settingText";

test.each([
  [{ kind: "number", min: 0, max: 30, unit: "days" }, 7, "7 days"],
  [{ kind: "number", min: 0, max: 10, unit: "" }, 2.5, "2.5"],
  [{ kind: "number", min: 0, max: 1, unit: "%", isShare: true }, 0.57, "57 %"],
  [{ kind: "number", min: 0, max: 1, unit: "%", isShare: true }, 0.005, "0.5 %"],
  [{ kind: "choice", choices: ["customer-topic"] }, "customer-topic", "customer topic"],
  [{ kind: "flag" }, true, "yes"],
  [{ kind: "month" }, 4, "April"],
  [{ kind: "text", longest: 80 }, "Kim", "Kim"],
] as const)("says %j set to %j", (form, value, text) => {
  expect(settingText(form, value, english)).toBe(text);
});

it("says the ends of a range with the unit behind the second", () => {
  expect(rangeEnds({ kind: "number", min: 0, max: 30, unit: "days" }, english)).toEqual(["0", "30 days"]);
  expect(rangeEnds({ kind: "number", min: 0, max: 1, unit: "%", isShare: true }, english)).toEqual(["0", "100 %"]);
});
