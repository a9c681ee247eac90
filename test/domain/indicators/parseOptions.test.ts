import { indicators } from "../../../src/domain/indicators";
import { parseOptions } from "../../../src/domain/indicators/parseOptions";

it("reads numbers, choices and flags; the last setting wins", () => {
  expect(parseOptions(indicators, [
    "indicators.first-contact-resolution.repeatWindow=3", "indicators.first-contact-resolution.repeatWindow=0",
    "indicators.decision-velocity.statistic=median", "indicators.agent-retention.transfers=yes",
  ])).toEqual({ ok: true, options: { "first-contact-resolution": { repeatWindow: 0 }, "decision-velocity": { statistic: "median" }, "agent-retention": { transfers: true } } });
});

test.each([
  ["repeatWindow", /is not a setting/],
  ["first-contact-resolution.repeatWindow=3", /is not the path of an option/],
  ["indicators.first-contact.repeatWindow=3", /No indicator is called "first-contact": there are decision-velocity, /],
  ["indicators.first-contact-resolution.window=3", /has no option "window": it has repeatWindow, repeatKey, rule/],
  ["indicators.first-contact-resolution.toString=3", /has no option "toString"/],
  ["indicators.first-contact-resolution.repeatWindow=31", /a whole number from 0 to 30 \(days\), not "31"/],
  ["indicators.first-contact-resolution.repeatWindow=2.5", /a whole number/],
  ["indicators.first-contact-resolution.repeatWindow=", /a whole number/],
  ["indicators.decision-velocity.statistic=mode", /one of mean, median, not "mode"/],
  ["indicators.agent-retention.transfers=maybe", /true or false/],
])("refuses %s", (set, message) => {
  const parsed = parseOptions(indicators, [set]);
  expect(parsed.ok ? "" : parsed.errors.join()).toMatch(message);
});
