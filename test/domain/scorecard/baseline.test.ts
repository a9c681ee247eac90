import { findBaseline, freezeBaselines } from "../../../src/domain/scorecard/baseline";
import { withhold } from "../../../src/domain/scorecard/people/withhold";
import { describeIndicator, evaluate, evaluateIndicator, measured, month } from "./evaluationFixture";

const description = describeIndicator();
const build = (...values: (number | null)[]) => evaluate([evaluateIndicator(description, values)]);

describe("freezeBaselines", () => {
  test("takes the mean of the first six complete periods and says which, when and for whom", () => {
    expect(freezeBaselines(build(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.9), null, 46000)).toEqual([
      { indicator: description.id, team: null, granularity: "month", options: "[]", value: expect.closeTo(0.35, 12), from: "2026-01", to: "2026-06", frozenOn: 46000 },
    ]);
  });

  test("needs three periods with a value, and passes over those without", () => {
    expect(freezeBaselines(build(0.1, 0.2), null, 46000)).toEqual([]);
    expect(freezeBaselines(build(0.1, null, 0.2), null, 46000)).toEqual([]);
    expect(freezeBaselines(build(0.1, null, 0.2, 0.3), null, 46000)[0]).toMatchObject({ value: expect.closeTo(0.2, 12), to: "2026-04" });
  });

  test("passes over periods of too few rows to be rated", () => {
    const values = [[0, 3], [0.5, 49], [0.6, 50], [0.7, 60], [0.8, 70]].map(([value = 0, n = 0], i) => measured({ value, n, period: month(i) }));
    expect(freezeBaselines(evaluate([evaluateIndicator(description, [], { values })]), null, 46000)[0])
      .toMatchObject({ value: expect.closeTo(0.7, 12), from: "2026-03", to: "2026-05" });
  });

  test("leaves a running period out", () => {
    const values = [0.1, 0.2].map((value, i) => measured({ value, period: month(i) }));
    const running = measured({ value: 0.3, period: month(2), running: true });
    expect(freezeBaselines(evaluate([evaluateIndicator(description, [], { values: [...values, running] })]), null, 46000)).toEqual([]);
  });

  test("keeps what was frozen, whatever the data say later, and through a store", () => {
    const frozen = freezeBaselines(build(0.1, 0.2, 0.3), null, 46000);
    expect(freezeBaselines(build(0.5, 0.6, 0.7, 0.8), JSON.parse(JSON.stringify(frozen)), 46100)).toEqual(frozen);
  });

  test("measures anew under other options, and finds the old one when they come back", () => {
    const underWindow = (repeatWindow: number, ...values: number[]) => evaluate([evaluateIndicator(description, values, { options: { repeatWindow } })]);
    const frozen = freezeBaselines(underWindow(7, 0.1, 0.2, 0.3), null, 46000);
    const both = freezeBaselines(underWindow(0, 0.5, 0.6, 0.7), frozen, 46100);
    const found = (repeatWindow: number) => {
      const [indicator] = withhold(underWindow(repeatWindow, 0)).indicators;
      return indicator === undefined ? null : findBaseline(both, indicator, null)?.frozenOn;
    };
    expect([both.length, found(7), found(0), found(3)]).toEqual([2, 46000, 46100, undefined]);
  });

  test("freezes each team's own", () => {
    const values = [null, "Blue"].flatMap((team) => [0.1, 0.2, 0.3].map((value, i) => measured({ team, value: team === null ? value : value * 2, period: month(i) })));
    const frozen = freezeBaselines(evaluate([evaluateIndicator(description, [], { values })], { teams: ["Blue"] }), null, 46000);
    expect(frozen.map(({ team, value }) => [team, Math.round(value * 1000)])).toEqual([[null, 200], ["Blue", 400]]);
  });
});
