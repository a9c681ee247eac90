import type { IndicatorDescription } from "../../../src/domain/indicators/definition";
import { findImbalances } from "../../../src/domain/insights/balance";
import type { Bounds, RatedLine } from "../../../src/domain/scorecard/scorecard";
import { english } from "../../../src/layout/texts/english";
import { insightText } from "../../../src/layout/words/insightText";
import { describeIndicator } from "../scorecard/evaluationFixture";

const allStakeholders: IndicatorDescription["stakeholders"] = ["customers", "employees", "colleagues", "bosses", "partners", "owners"];
const bounds: Bounds = { target: 0.8, gap: 0.1, setBy: "definition" };

/** A measured line with a target, in quality and lagging, that serves everybody, changed by what a test is about. */
function line(id: string, description: Partial<IndicatorDescription> = {}, more: Partial<RatedLine> = {}): RatedLine {
  return { description: describeIndicator({ id, domain: "quality-coaching", kind: "lagging", stakeholders: allStakeholders, ...description }), title: id, headline: {}, weight: 1, bounds, ...more } as RatedLine;
}
const found = (...lines: RatedLine[]) => findImbalances({ card: { lines } as never } as never);
const rules = (...lines: RatedLine[]): string[] => found(...lines).map(({ id }) => id.replace("balance:", ""));
const time: Partial<IndicatorDescription> = { domain: "operations", direction: "lower-is-better", inputs: [{ dataset: "cases", columns: ["handle-minutes"] }] };

it.each<[string, RatedLine[], string[]]>([
  ["nothing where operations and people, leading and lagging are there", [line("A"), line("B", { domain: "operations", kind: "leading" })], []],
  ["that all is about operations", [line("A", { domain: "operations" })], ["only-operational"]],
  ["that all is about people", [line("A", { domain: "leadership-people" })], ["only-people"]],
  ["that nothing says where the leading ones lead", [line("A", { kind: "leading" })], ["leading-without-lagging"]],
  ["a target of one's own on an activity", [line("A", { activity: true }, { bounds: { ...bounds, setBy: "sheet" } })], ["target-on-activity"]],
  ["no target that is the product's own", [line("A", { activity: true })], []],
  ["time that weighs more than quality", [line("A"), line("T", time, { weight: 2 })], ["time-above-quality"]],
  ["nothing of time that weighs as much", [line("A"), line("T", time)], []],
  ["what has no target", [line("A", {}, { bounds: null })], ["no-target"]],
  ["whom nothing serves", [line("A", { stakeholders: ["customers"] })], ["nobody-serves"]],
  ["nothing of indicators that are not measured, or weigh nothing", [line("A", { domain: "operations" }, { headline: null }), line("B", { domain: "operations" }, { weight: 0 })], []],
])("says %s", (_, lines, expected) => expect(rules(...lines)).toEqual(expected));

it("names what it is about, and is looked at where it does harm", () => {
  const [insight] = found(line("A"), line("T", time, { weight: 2 }));
  expect(insight).toMatchObject({ severity: "look", concerns: ["T"] });
  expect(insightText(insight!, "month", english)).toBe("Time spent (T) weighs more than a measure of quality. People will save the time where it costs quality.");
  expect(insightText(found(line("A", { stakeholders: ["customers", "owners"] }))[0]!, "month", english)).toBe("No measured indicator serves: employees, colleagues, bosses, partners.");
});
