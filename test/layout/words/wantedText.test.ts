import type { Status, Unit } from "../../../src/domain/scorecard/result";
import { english } from "../../../src/layout/texts/english";
import { wantedText } from "../../../src/layout/words/wantedText";
import { exampleLine } from "../../taskpane/exampleAnswer";

/** A line with a numerator and a denominator, rated against a target. */
function line(id: string, value: number | null, [numerator, denominator]: readonly [number | null, number | null], target: number, status: Status = "watch"): Parameters<typeof wantedText>[0] {
  const example = exampleLine(id, [value], status);
  return { ...example, headline: example.headline && { ...example.headline, numerator, denominator }, bounds: { target, gap: 0.1, setBy: "sheet" } };
}

it.each<[string, number | null, readonly [number | null, number | null], number, string, Unit]>([
  ["first-contact-resolution", 0.7, [70, 100], 0.8, "10 more (cases)", "percent"],
  ["first-contact-resolution", 0.8, [80, 100], 0.8, "reached", "percent"],
  ["agent-retention", 0.25, [25, 100], 0.2, "5 fewer (exits)", "percent"],
  ["decision-velocity", 40, [null, null], 37.25, "2.8 h less", "hours"],
  ["first-contact-resolution", 0.7, [null, null], 0.8, "", "percent"],
  ["first-contact-resolution", null, [null, null], 0.8, "", "percent"],
])("%s at %p of %p with a target of %p: %s", (id, value, parts, target, text, unit) => {
  const asked = line(id, value, parts, target);
  expect(asked.description.unit).toBe(unit);
  expect(wantedText(asked, english)).toBe(text);
});

it.each<Status>(["too-few", "withheld", "running", "no-data"])("says nothing of a result that is %s", (status) => {
  expect(wantedText(line("first-contact-resolution", 0.7, [70, 100], 0.8, status), english)).toBe("");
});

it("says nothing where there is no target yet", () => {
  expect(wantedText({ ...line("first-contact-resolution", 0.7, [70, 100], 0.8), bounds: null }, english)).toBe("");
});
