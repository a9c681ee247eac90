import { compareMix, type MixComparison, type MixFigure } from "../../../src/domain/insights/mixComparison";
import { periodOf } from "../../../src/domain/scorecard/periods";
import { parseDay } from "../../../src/domain/table/serialDay";
import { anything, cases, handleTime, sourcesOf, untransferred, type MixedCase } from "./mixedCases";

const period = periodOf(parseDay("2026-11-10") ?? NaN, "month");
const figures: readonly MixFigure[] = [
  { id: "resolution", unit: "percent", measured: { measure: untransferred, period }, minimum: { show: 1, rate: 5 } },
  { id: "time", unit: "minutes", measured: { measure: handleTime, period }, minimum: anything },
];
const compare = (...lists: readonly (readonly MixedCase[])[]): MixComparison => compareMix(figures, sourcesOf(lists.flat()));

test("takes topic and channel where the teams share them", () => {
  const { basis, finer, figures: compared } = compare(cases("Apps", "login", 10, 2), cases("Billing", "login", 10, 4));
  expect([basis, finer]).toEqual([["topic", "channel"], null]);
  expect(compared.map(({ id, values }) => [id, values.map(({ team, n }) => [team, n])])).toEqual([
    ["resolution", [[null, 20], ["Apps", 10], ["Billing", 10], ["Care", 0]]], ["time", [[null, 20], ["Apps", 10], ["Billing", 10], ["Care", 0]]],
  ]);
});

test("takes the channel alone where every team has topics of its own, and says how little they share", () => {
  const { basis, finer, figures: compared } = compare(cases("Apps", "login", 10, 2), cases("Billing", "refund", 30, 6));
  expect([basis, finer]).toEqual([["channel"], { basis: ["topic", "channel"], covered: 0.75 }]);
  expect(compared[0]?.values.map(({ value }) => value)).toEqual([0.8, 0.8, 0.8, null]);
});

test("takes the topic where channels are not shared", () => {
  expect(compare(cases("Apps", "login", 10, 2, "mail"), cases("Billing", "login", 10, 4, "phone")).basis).toEqual(["topic"]);
});

test("does not ask teams with too few rows what they share", () => {
  expect(compare(cases("Apps", "login", 40, 2), cases("Billing", "refund", 4, 0), cases("Care", "refund", 4, 0)).basis).toEqual(["topic", "channel"]);
});

test("stays with the finest mix where nothing is shared: then nothing is said", () => {
  const { basis, finer, figures: compared } = compare(cases("Apps", "login", 10, 2, "mail"), cases("Billing", "refund", 10, 4, "phone"));
  expect([basis, finer]).toEqual([["topic", "channel"], null]);
  expect(compared[0]?.values.map(({ value }) => value)).toEqual([expect.closeTo(0.7, 12), null, null, null]);
});

test("tells no mix where no figure is measured", () => {
  const unmeasured = figures.map((figure) => ({ ...figure, measured: null }));
  expect(compareMix(unmeasured, sourcesOf(cases("Apps", "login", 10, 2)))).toEqual({
    basis: null, finer: null, figures: [{ id: "resolution", unit: "percent", values: [] }, { id: "time", unit: "minutes", values: [] }],
  });
});
