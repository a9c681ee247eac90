import { findForecast } from "../../../src/domain/insights/forecast";
import { formatDay, serialDay } from "../../../src/domain/table/serialDay";
import { english } from "../../../src/layout/texts/english";
import { insightText } from "../../../src/layout/words/insightText";
import { caseMaterial, type CaseRow } from "./caseMaterial";

/** So many cases a month from January 2025 on, half of each team's. */
function cases(months: readonly number[]): CaseRow[] {
  return months.flatMap((count, month) => Array.from({ length: count }, (_, index) => [formatDay(serialDay(2025, month + 1, 1 + (index % 28))), index % 2 === 0 ? "Billing" : "Care"]));
}
const columns = ["opened", "team"];
const steady = Array.from({ length: 20 }, () => 40);

it("says what the coming months bring, how far off such forecasts were, and what it follows", () => {
  const [found, ...more] = findForecast(caseMaterial(columns, cases(steady), "2026-08-31"));
  expect(more).toEqual([]);
  expect(found).toMatchObject({ id: "forecast", severity: "know", concerns: ["case-volume"] });
  expect(found?.facts).toMatchObject({ kind: "forecast", months: 20, tries: 9, error: 0, expected: ["2026-09", "2026-10", "2026-11"].map((id) => ({ period: { id }, value: 40, low: 40, high: 40 })) });
  expect(found?.evidence.map(({ from, value }) => [from.id, value])).toEqual([["2026-06", 40], ["2026-07", 40], ["2026-08", 40]]);
  expect(insightText(found!, "month", english)).toBe(
    "Cases expected, all teams together: Sep 2026 40 (40–40), Oct 2026 40 (40–40), Nov 2026 40 (40–40). The last 9 such forecasts were off by 0 % on average, “as last month” by 0 %.");
});

it("forecasts the cases of the team that the scorecard is of", () => {
  expect(findForecast(caseMaterial(columns, cases(steady), "2026-08-31", "Care"))[0]?.facts).toMatchObject({ team: "Care", expected: [{ value: 20 }, { value: 20 }, { value: 20 }] });
  expect(findForecast(caseMaterial(columns, cases(steady), "2026-08-31", "Nobody"))).toEqual([]);
});

it("leaves the running month out, and refuses below twelve whole months with the number there is", () => {
  const [found] = findForecast(caseMaterial(columns, cases(steady.slice(0, 8)), "2025-08-20"));
  expect(found?.facts).toMatchObject({ kind: "forecast-refused", months: 7, needed: 12 });
  expect(insightText(found!, "month", english)).toBe("Cases cannot be forecast yet: there are 7 whole months with cases, and at least 12 are needed.");
});

it("expects no fewer than no cases", () => {
  const falling = Array.from({ length: 20 }, (_, month) => 400 - 20 * month);
  const [found] = findForecast(caseMaterial(columns, cases(falling), "2026-08-31"));
  const facts = found?.facts.kind === "forecast" ? found.facts : null;
  expect(facts?.expected.at(-1)?.low).toBe(0);
});

it("says nothing of a team that had no case in some of the months that are forecast in the past", () => {
  const late = cases(steady).map(([opened, team], index) => [opened ?? null, index < 760 ? "Billing" : (team ?? null)]);
  expect(findForecast(caseMaterial(columns, late, "2026-08-31", "Care"))).toEqual([]);
});

it("is not looked for without cases", () => expect(findForecast(caseMaterial(["team"], [["Care"]], "2026-08-31"))).toEqual([]));
