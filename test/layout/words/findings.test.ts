import type { IndicatorLine, Scorecard } from "../../../src/domain/scorecard/scorecard";
import { english } from "../../../src/layout/texts/english";
import { badText, changedText, findingText, goodText } from "../../../src/layout/words/findings";
import { cannotSeeText, fitList, notMeasuredText } from "../../../src/layout/words/blindText";
import { rangeText } from "../../../src/layout/words/rangeText";
import { realText, trendText } from "../../../src/layout/words/trendText";
import { card, context } from "../fixture/scorecardFixture";

function line(id: string): IndicatorLine {
  const found = card.lines.find(({ description }) => description.id === id);
  if (!found) throw new Error(`no line ${id}`);
  return found;
}
const only = (...lines: IndicatorLine[]): Scorecard => ({ ...card, lines });
const fcr = line("first-contact-resolution");

describe("the Scorecard's words", () => {
  test("say what is good, where it came from and whether it is real", () => {
    expect(goodText(card, english)).toBe("Leadership accessibility 12 min (31 min at the baseline): a real change.");
    expect(goodText(only({ ...line("decision-velocity"), baseline: null }), english))
      .toBe("Decision velocity 41 h (44 h in October 2026): better for 5 months.");
    expect(goodText(only(fcr), english)).toBe("Nothing is on target or improving yet.");
  });

  test("say what is bad with range, n and distance", () => {
    expect(badText(card, english)).toBe("First-contact resolution 66 % (63–69 %, n 1,204), 14 points below the target of 80 %; worse for 2 months.");
    expect(badText(only(line("agent-retention")), english))
      .toBe("Nothing is off target; to watch: Voluntary turnover, a year 22 % (14–30 %, n 68), 7 points above the target of 15 %.");
    expect(badText(only(line("decision-velocity")), english)).toBe("Nothing is off target.");
    expect(badText(only(line("revenue-impact")), english)).toBe("Nothing can be rated yet: see what the scorecard cannot see, below.");
  });

  test("count what really moved and tell to leave the rest alone", () => {
    expect(changedText(card, english)).toBe(
      "2 indicators moved beyond their usual variation (Leadership accessibility, First-contact resolution); 5 did not: leave them alone; 2 cannot be told yet.");
    expect(changedText(only(line("innovation")), english)).toBe("Nothing moved beyond its usual variation; 1 did not: leave it alone.");
  });

  test("give a chart its finding, and its reason where there is nothing to see", () => {
    expect(findingText(fcr, english)).toBe("First-contact resolution 66 %: 14 points below the target of 80 %; worse for 2 months; a real change");
    expect(findingText(line("revenue-impact"), english)).toContain("no input table");
  });

  test("put interval and n, or the reason, beside a value", () => {
    expect(rangeText(fcr, english)).toBe("63–69, n 1,204");
    expect(rangeText(line("innovation"), english)).toBe("n 31");
    expect(rangeText(line("revenue-impact"), english)).toBe("no input table");
    const withheld = fcr.headline && { ...fcr.headline, value: null, n: null, low: null, high: null, status: "withheld" as const };
    expect(rangeText({ ...fcr, headline: withheld }, english)).toBe("too few people");
    const organisationOnly = fcr.headline && { ...fcr.headline, value: null, n: null, low: null, high: null, status: "not-measured" as const };
    expect(rangeText({ ...fcr, headline: organisationOnly }, english)).toBe("not by team");
  });

  test("tell trends and signals in words", () => {
    expect(trendText(fcr, english)).toBe("worse, 2 months");
    expect(trendText(line("innovation"), english)).toBe("steady");
    expect(trendText(line("revenue-impact"), english)).toBe("");
    expect([realText(fcr, english), realText(line("innovation"), english), realText(line("agent-retention"), english)]).toEqual(["real change", "usual variation", "cannot tell"]);
  });

  test("name what cannot be seen, the gravest first, and count what has no room", () => {
    expect(cannotSeeText(context.diagnostics, english)).toBe("Cannot see: 38 % of cases have no topic; 12 questions have no answer time.");
    expect(cannotSeeText([], english)).toBe("The input tables leave nothing out that was looked for.");
    expect(notMeasuredText(card, english)).toContain("(add a table of accounts).");
    const organisationOnly = fcr.headline && { ...fcr.headline, value: null, status: "not-measured" as const };
    expect(notMeasuredText(only({ ...fcr, headline: organisationOnly }), english)).toContain("(its table has no teams).");
    expect(fitList(["aaaa", "bbbb", "cccc"], 10, english)).toBe("aaaa; bbbb; and 1 more.");
    expect(fitList(["one two three four"], 10, english)).toBe("one two ….");
  });
});
