import { indicators } from "../../../src/domain/indicators";
import { parseSettings } from "../../../src/domain/settings/parseSettings";
import { workbookSettings } from "../../../src/domain/settings/workbookSettings";
import { english } from "../../../src/layout/texts/english";

const settings = workbookSettings(indicators);

it("reads numbers, shares, choices, flags and months; the last one of a key wins", () => {
  expect(parseSettings(settings, [
    "indicators.first-contact-resolution.repeatWindow=3", "indicators.first-contact-resolution.repeatWindow=0", "indicators.first-contact-resolution.repeatKey = customer",
    "indicators.agent-retention.transfers=yes", "targets.first-contact-resolution=0.85", "targets.customer-effort-score=90 %", "targets.decision-velocity=36.5",
    "weights.innovation=2", "calendar.fiscalYearStart=4",
  ])).toEqual({
    problems: [],
    said: {
      options: { "first-contact-resolution": { repeatWindow: 0, repeatKey: "customer" }, "agent-retention": { transfers: true } },
      targets: { "first-contact-resolution": 0.85, "customer-effort-score": 0.9, "decision-velocity": 36.5 }, weights: { innovation: 2 }, fiscalYearStart: 4,
    },
  });
});

it("reads nothing behind the sign as the default again", () => {
  expect(parseSettings(settings, ["targets.innovation=", "weights.innovation=", "indicators.innovation.count=", "calendar.fiscalYearStart="]).said).toEqual({
    targets: { innovation: null }, weights: { innovation: null }, options: { innovation: { count: null } }, fiscalYearStart: 1,
  });
});

test.each([
  ["repeatWindow", /is not a setting: write key=value/],
  ["repeatWindow=3", /no setting "repeatWindow": keys begin with calendar, staffing, targets, weights, indicators\./],
  ["indicators.first-contact.repeatWindow=3", /behind indicators there is decision-velocity, /],
  ["indicators.first-contact-resolution.window=3", /behind indicators\.first-contact-resolution there is repeatWindow, repeatKey, rule\./],
  ["indicators.first-contact-resolution.toString=3", /no setting "indicators/],
  ["indicators.first-contact-resolution.repeatWindow=31", /a whole number from 0 to 30 \(days\), not 31\./],
  ["indicators.first-contact-resolution.repeatWindow=2.5", /a whole number/],
  ["indicators.decision-velocity.statistic=mode", /one of mean, median, not mode/],
  ["indicators.agent-retention.transfers=maybe", /true or false/],
  ["targets.first-contact-resolution=80", /a number from 0 to 1 \(0\.8 is 80 %\), not 80/],
  ["targets.leadership-accessibility=soon", /a number from 0 to 1000000 \(minutes\)/],
  ["weights.innovation=-1", /a number from 0 to 10,/],
  ["calendar.fiscalYearStart=0", /a month, from 1 \(January\)/],
])("refuses %s", (text, message) => {
  const { said, problems } = parseSettings(settings, [text, "weights.innovation=3"]);
  expect(problems.map(english.settings.problem)).toEqual([expect.stringMatching(message)]);
  expect(said.weights).toEqual({ innovation: 3 });
});
