import { findForecast } from "../../../src/domain/insights/forecast";
import type { CaseMaterial } from "../../../src/domain/insights/insightMaterial";
import { serialDay } from "../../../src/domain/table/serialDay";
import { english } from "../../../src/layout/texts/english";
import { insightText } from "../../../src/layout/words/insightText";
import { caseMaterial, type CaseRow } from "./caseMaterial";

const columns = ["opened", "channel", "handle-minutes"];
const first = serialDay(2025, 1, 1);
const days = serialDay(2026, 9, 1) - first;
const at = (day: number, hour: number, minute: number): string => {
  const date = new Date(Date.UTC(2025, 0, 1 + day, hour, minute));
  return date.toISOString().slice(0, 16).replace("T", " ");
};

/** Every day two calls in each hour from 9 to 16; on Tuesdays at 10 thirty of six minutes; letters by night that nobody waits for. */
function calls(channel = "Phone"): CaseRow[] {
  return Array.from({ length: days }, (_, day) => {
    const isTuesday = new Date(Date.UTC(2025, 0, 1 + day)).getUTCDay() === 2;
    const hours = Array.from({ length: 8 }, (__, hour) => [0, 30].map((minute): CaseRow => [at(day, 9 + hour, minute), channel, 6]));
    const rush = isTuesday ? Array.from({ length: 30 }, (__, index): CaseRow => [at(day, 10, index), channel, 6]) : [];
    const letters = Array.from({ length: 20 }, (__, index): CaseRow => [at(day, 2, index), "Letter", 40]);
    return [...hours.flat(), ...rush, ...letters];
  }).flat();
}

const staffing = (material: CaseMaterial) => findForecast(material).filter(({ id }) => id === "staffing");

it("asks for enough people in the busiest hour of the contacts that customers wait on", () => {
  const [found] = staffing(caseMaterial(columns, calls(), "2026-08-31"));
  const facts = found?.facts.kind === "staffing" ? found.facts : null;
  expect(facts).toMatchObject({ when: { weekday: 1, hour: 10 }, month: { id: "2026-09" }, handleMinutes: 6 });
  // 32 contacts of six minutes are 3.2 erlangs; the volume hardly changes.
  expect(facts?.contacts).toBeGreaterThan(29);
  expect(facts?.contacts).toBeLessThan(35);
  expect([facts?.agents, facts?.rostered]).toEqual([6, 9]);
  expect(insightText(found!, "month", english)).toMatch(
    /^Tuesday 10:00 – 11:00, the busiest hour, brings about \d\d contacts that customers wait on in Sep 2026 \(all teams together\), with 6\.0 min each\. 6 at work then answer 80 % within 20 seconds \(Erlang C\); with 30 % of paid time away, 9 on the roster\.$/);
});

it("takes the usual hour where none stands out", () => {
  const even = calls().filter(([opened]) => !/ 10:(?!00|30)/.test(String(opened)) && !String(opened).includes(" 02:"));
  const seen = new Set<string>();
  const once = even.filter(([opened]) => !seen.has(String(opened)) && seen.add(String(opened)));
  const facts = staffing(caseMaterial(columns, once, "2026-08-31"))[0]?.facts;
  expect(facts).toMatchObject({ when: null, agents: 1 });
  expect(facts?.kind === "staffing" ? facts.contacts : null).toBeCloseTo(2, 0);
});

it.each<[string, readonly string[], CaseRow[]]>([
  ["on channels on which nobody waits", columns, calls("Email")],
  ["without channels", ["opened", "customer", "handle-minutes"], calls()],
  ["without times of day", columns, calls().map(([opened, ...others]) => [String(opened).slice(0, 10), ...others])],
  ["without handle times", columns, calls().map(([opened, channel]) => [opened as string, channel as string, null])],
  ["below twelve months, as nothing is forecast", columns, calls().slice(-3000)],
])("is not looked for %s", (_, names, rows) => expect(staffing(caseMaterial(names, rows, "2026-08-31"))).toEqual([]));
