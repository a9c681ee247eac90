import { isMonthId, joinMarks, marksFor } from "../../../src/domain/scorecard/markedChange";

it("keeps one mark of an indicator and month, the last that was said, oldest first", () => {
  const kept = joinMarks(
    [{ indicator: "innovation", month: "2026-03", reason: "Second" }, { indicator: null, month: "2025-12", reason: "All" }, { indicator: "innovation", month: "2026-01", reason: null }],
    [{ indicator: "innovation", month: "2026-03", reason: "First" }, { indicator: "innovation", month: "2026-01", reason: "Gone" }],
  );
  expect(kept).toEqual([{ indicator: null, month: "2025-12", reason: "All" }, { indicator: "innovation", month: "2026-03", reason: "Second" }]);
});

it("gives an indicator its own marks and those of all", () => {
  const marks = [{ indicator: null, month: "2025-12", reason: "All" }, { indicator: "innovation", month: "2026-03", reason: "Own" }];
  expect(marksFor("innovation", marks).map(({ reason }) => reason)).toEqual(["All", "Own"]);
  expect(marksFor("decision-velocity", marks)).toEqual([{ month: "2025-12", reason: "All" }]);
});

it.each([["2026-03", true], ["2026-13", false], ["2026-00", false], ["2026", false], ["2026-Q1", false], ["26-03", false], ["2026-3", false]])(
  "takes %s for a month: %s", (text, isMonth) => expect(isMonthId(text)).toBe(isMonth));
