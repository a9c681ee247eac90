import { serialDay } from "../../../src/domain/table/serialDay";
import { ask, remembered } from "../rememberedFixture";

const notAvailable = (words: string) => ({ error: "#N/A", message: expect.stringContaining(words) as unknown });
const wrong = (words: string) => ({ error: "#VALUE!", message: expect.stringContaining(words) as unknown });

it.each(["first-contact-resolution", "First-contact resolution", "FIRST CONTACT RESOLUTION", " First-Contact Resolution "])("finds an indicator by %j", (name) => {
  expect(ask("VALUE", [name])).toBe(0.66);
});

it.each([
  ["the shown period", [null, null], 0.66], ["an empty cell", ["", 0], 0.66], ["a month's id", [null, "2026-09"], 0.71], ["a month in words", [null, "Sep 2026"], 0.71], ["a month in full", [null, "September 2026"], 0.71],
  ["a date cell", [null, serialDay(2026, 9, 17)], 0.71], ["a date with a time of day", [null, serialDay(2026, 9, 30) + 0.99], 0.71], ["a date as text", [null, "2026-09-17"], 0.71],
  ["a team", ["billing", null], 0.61], ["a team's earlier period", ["Billing", "2026-09"], 0.6], ["the organisation by name", ["Organisation", "2026-09"], 0.71],
] as const)("gives the value of %s", (_, args, value) => {
  expect(ask("VALUE", ["first-contact-resolution", ...args])).toBe(value);
});

it("shows of an indicator with longer periods the last that was over by then, as a scorecard does", () => {
  expect(ask("VALUE", ["innovation", null, "2026-10"])).toBe(33);
  expect(ask("VALUE", ["innovation", null, "2026-08"])).toBe(20);
  expect(ask("VALUE", ["innovation", null, "Q2 2026"])).toBe(20);
});

it("counts days from 1904 where the workbook does", () => {
  expect(ask("VALUE", ["first-contact-resolution", null, serialDay(2026, 9, 1) - 1462], { date1904: true })).toBe(0.71);
});

it("takes the shown team where none is named, and the organisation still by its name", () => {
  const shown = { ...remembered.shown, team: "Billing" };
  expect(ask("VALUE", ["first-contact-resolution"], { shown })).toBe(0.61);
  expect(ask("VALUE", ["first-contact-resolution", "All"], { shown })).toBe(0.66);
});

it.each([
  ["no rows", ["first-contact-resolution", "Returns"], "no rows, or too few"], ["what is withheld", ["agent-retention", "Returns"], "Withheld"],
  ["what is not measured", ["revenue-impact"], "Not measured yet"], ["what is not measured in an earlier period", ["revenue-impact", null, "2026-09"], "Not measured yet"],
  ["people of a team earlier", ["agent-retention", "Billing", "2026-09"], "about people"],
  ["a period before the data", ["first-contact-resolution", null, "2019-01"], "Nothing is known of First-contact resolution in 2019-01"],
  ["a period without a value", ["first-contact-resolution", null, "2026-08"], "no rows, or too few"],
  ["a longer period", ["first-contact-resolution", null, "2026"], "longer than the scorecard's periods"], ["a year as a number", ["first-contact-resolution", null, 2026], "longer than the scorecard's periods"],
] as const)("has no value for %s, and says why", (_, args, words) => {
  expect(ask("VALUE", args)).toEqual(notAvailable(words));
});

it("never answers 0 for what is unknown", () => {
  for (const team of [null, "Billing", "Returns"]) for (const period of [null, "2026-08", "2026-07"]) expect(ask("VALUE", ["revenue-impact", team, period])).toMatchObject({ error: "#N/A" });
});

it.each([
  ["an indicator", ["fcr"], 'no indicator "fcr". It can be: First-contact resolution, Innovation, Agent retention, Revenue impact.'],
  ["a team", ["innovation", "Sales"], 'no team "Sales". It can be: Billing, Returns.'],
  ["a period", ["innovation", null, "soon"], '"soon" is no period'], ["a day that may be two", ["innovation", null, "3/10/2026"], "is no period"],
  ["a number that is no day", ["innovation", null, -3], "is no period"], ["a thirteenth month", ["innovation", null, "2026-13"], "is no period"],
] as const)("says of %s that nobody knows what is possible", (_, args, words) => {
  expect(ask("VALUE", args)).toEqual(wrong(words));
});

it("tells the verdict in the sheets' words", () => {
  expect(ask("STATUS", ["first-contact-resolution"])).toBe("off target");
  expect(ask("STATUS", ["first-contact-resolution", null, "2026-09"])).toBe("watch");
  expect(ask("STATUS", ["agent-retention", "Returns"])).toBe("no verdict: withheld");
  expect(ask("STATUS", ["revenue-impact"])).toEqual(notAvailable("Not measured yet"));
});

it("tells the target in force", () => {
  expect([ask("TARGET", ["first-contact-resolution"]), ask("TARGET", ["first-contact-resolution", "Billing"])]).toEqual([0.8, 0.7]);
  expect(ask("TARGET", ["innovation", "Billing"])).toEqual(notAvailable("Innovation has no target yet"));
});

it("lists periods of one length up to the one shown, oldest first, with gaps where nothing is known", () => {
  expect(ask("TREND", ["first-contact-resolution"])).toEqual([["2026-08", notAvailable("no rows")], ["2026-09", 0.71], ["2026-10", 0.66]]);
  expect(ask("TREND", ["innovation"])).toEqual([["2026-Q2", 20], ["2026-Q3", 33]]);
  expect(ask("TREND", ["agent-retention", "Billing"])).toEqual([["2026-10", 0.8]]);
  expect(ask("TREND", ["revenue-impact"])).toEqual(notAvailable("Not measured yet"));
});

it.each([
  [[], 71], [["Quality"], 60], [["quality-coaching", "Billing"], 6], [[null, "Billing", "2026-08"], 55], [["Customer experience", null, "Sep 2026"], 22],
] as const)("scores %j", (args, score) => {
  expect(ask("SCORE", args)).toBe(score);
});

it("has no score where too little is rated, and none of periods that are not kept", () => {
  expect(ask("SCORE", [null, "Returns"])).toEqual(notAvailable("less than 60 %"));
  expect(ask("SCORE", [null, null, "2026-07"])).toEqual(notAvailable("from 2026-08 to 2026-10"));
  expect(ask("SCORE", ["Marketing"])).toEqual(wrong("It can be: Operations, Quality, People, Customer."));
});

it.each([["Qualität", 60], ["Quality", 60], ["mitarbeitende", 90], ["Kundenerlebnis", 33], ["Betrieb", 30]])("takes the domain %s by its name in any language", (domain, score) => {
  expect(ask("SCORE", [domain, "Gesamte Organisation"])).toBe(score);
  expect(ask("SCORE", [domain, "All teams"])).toBe(score);
});
