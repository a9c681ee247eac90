import fc from "fast-check";
import { atCommonMix, leastCoverage, type MixValue } from "../../../src/domain/insights/atCommonMix";
import { anyCases, anything, cases, handleTime, november, sourcesOf, untransferred, type MixedCase } from "./mixedCases";

const columns = ["topic", "channel"];
const at = (list: readonly MixedCase[], minimum = anything, measure = untransferred): MixValue[] => atCommonMix(measure, columns, november, minimum, sourcesOf(list));
const of = (values: readonly MixValue[], team: string | null): MixValue => {
  const found = values.find((value) => value.team === team);
  if (found === undefined) throw new Error(`no value of ${team}`);
  return found;
};
const stratumOf = ({ topic, channel }: MixedCase): string => `${topic}|${channel}`;
const outcome = ({ transfers }: MixedCase): number => (transfers === 0 ? 1 : 0);
const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

test("weights a team's strata as the organisation has them", () => {
  // 60 logins and 40 refunds in all; Apps solves 8 of 10 logins and 18 of 30 refunds, so 0.6 × 0.8 + 0.4 × 0.6.
  const values = at([...cases("Apps", "login", 10, 2), ...cases("Apps", "refund", 30, 12), ...cases("Billing", "login", 50, 25), ...cases("Billing", "refund", 10, 1)]);
  expect(of(values, "Apps")).toEqual({ team: "Apps", n: 40, raw: 26 / 40, value: expect.closeTo(0.72, 12), covered: 1 });
  expect(of(values, null)).toEqual({ team: null, n: 100, raw: 0.6, value: expect.closeTo(0.6, 12), covered: 1 });
});

test("averages a number as it does a share", () => {
  const minutes = (team: string, topic: string, values: readonly number[]): MixedCase[] => values.map((value) => ({ team, topic, channel: "mail", transfers: 0, minutes: value }));
  const values = at([...minutes("Apps", "login", [4, 6]), ...minutes("Apps", "refund", [20]), ...minutes("Billing", "refund", [30, 40, 50])], anything, handleTime);
  expect(of(values, "Apps")).toMatchObject({ raw: 10, value: expect.closeTo((2 * 5 + 4 * 20) / 6, 12) });
});

test("lets strata that the team does not have leave with their weight, as far as enough is left", () => {
  const some = (login: number) => of(at([...cases("Apps", "login", 10, 5), ...cases("Billing", "login", login, 0), ...cases("Billing", "refund", 20, 0)]), "Apps");
  expect(some(70)).toMatchObject({ covered: leastCoverage, value: 0.5 });
  expect(some(69)).toMatchObject({ covered: 79 / 99, value: null, raw: 0.5 });
});

test("says nothing below the minima, and how much is covered all the same", () => {
  const minimum = { show: 4, rate: 6 };
  const few = (count: number) => of(at([...cases("Apps", "login", count, 0), ...cases("Billing", "login", 20, 3)], minimum), "Apps");
  expect(few(3)).toEqual({ team: "Apps", n: 3, raw: null, value: null, covered: 1 });
  expect(few(5)).toEqual({ team: "Apps", n: 5, raw: 1, value: null, covered: 1 });
  expect(few(6)).toEqual({ team: "Apps", n: 6, raw: 1, value: 1, covered: 1 });
  expect(of(at(cases("Apps", "login", 1, 0)), "Care")).toEqual({ team: "Care", n: 0, raw: null, value: null, covered: 0 });
});

test("takes a missing topic for a stratum of its own, and weighs cases of no team", () => {
  const values = at([...cases("Apps", null, 10, 5), ...cases("Apps", "login", 10, 0), ...cases(null, null, 20, 20)]);
  expect(of(values, "Apps")).toMatchObject({ raw: 0.75, value: expect.closeTo((30 * 0.5 + 10 * 1) / 40, 12) });
});

test("is what a plain computation over every case gives", () => {
  fc.assert(fc.property(anyCases, (list) => {
    for (const { team, value, raw, n, covered } of at(list)) {
      const own = team === null ? list : list.filter((one) => one.team === team);
      const weights = list.filter((one) => own.some((other) => stratumOf(other) === stratumOf(one)));
      expect([n, raw, covered]).toEqual([own.length, own.length === 0 ? null : expect.closeTo(average(own.map(outcome)), 9), expect.closeTo(weights.length / list.length, 9)]);
      const rateLike = (one: MixedCase): number => average(own.filter((other) => stratumOf(other) === stratumOf(one)).map(outcome));
      if (own.length > 0 && covered >= leastCoverage) expect(value).toBeCloseTo(average(weights.map(rateLike)), 9);
      else expect(value).toBeNull();
    }
  }));
});

test("lies between the smallest and the largest of the team's strata", () => {
  fc.assert(fc.property(anyCases, (list) => {
    for (const { team, value } of at(list)) {
      if (value === null) continue;
      const own = team === null ? list : list.filter((one) => one.team === team);
      const rates = own.map((one) => average(own.filter((other) => stratumOf(other) === stratumOf(one)).map(outcome)));
      expect(value).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
      expect(value).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
    }
  }));
});

test("is the value as measured where a team has the organisation's mix", () => {
  const twins = fc.tuple(anyCases, anyCases).map(([list]) => list.flatMap((one): MixedCase[] => [{ ...one, team: "Apps" }, { ...one, team: "Billing", transfers: 1 - one.transfers }]));
  fc.assert(fc.property(twins, (list) => {
    for (const { value, raw } of at(list).filter(({ n }) => n > 0)) expect(value).toBeCloseTo(raw ?? NaN, 9);
  }));
});
