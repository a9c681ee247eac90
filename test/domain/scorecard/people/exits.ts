import fc from "fast-check";
import type { Evaluation, MeasuredValue } from "../../../../src/domain/measure/evaluation";
import type { Period } from "../../../../src/domain/scorecard/period";
import { describeIndicator, evaluate, evaluateIndicator, measured, month } from "../evaluationFixture";

/** Heads and exits of each team, month by month. */
export interface ExitHistory {
  readonly heads: readonly (readonly number[])[];
  readonly exits: readonly (readonly number[])[];
}

const retention = describeIndicator({
  id: "agent-retention", title: "Voluntary turnover", direction: "lower-is-better", rolling: 12, peopleData: true,
  thresholds: { kind: "fixed", green: 0.15, amber: 0.3, source: "ICMI" }, minimum: { show: 0, rate: 0 },
});

/** Teams of at most nine at first and one at least, so that most histories have small ones, some of which grow or shrink past the minimum. */
export const exitHistory: fc.Arbitrary<ExitHistory> = fc.record({ teams: fc.integer({ min: 2, max: 6 }), months: fc.integer({ min: 3, max: 18 }) }).chain(({ teams, months }) => {
  const grid = (max: number) => fc.array(fc.array(fc.integer({ min: 0, max }), { minLength: months, maxLength: months }), { minLength: teams, maxLength: teams });
  const start = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: teams, maxLength: teams });
  return fc.record({ start, moves: grid(4), exits: grid(2) }).map(({ start: first, moves, exits }) => ({
    exits,
    heads: moves.map((ofTeam, team) => {
      let heads = first[team] ?? 1;
      return ofTeam.map((move) => (heads = Math.max(1, heads + (move === 0 ? -1 : move === 4 ? 1 : 0))));
    }),
  }));
});

/** The months of the twelve-month window that ends with a month, as far as they are recorded. */
export function windowOf(last: number): number[] {
  return Array.from({ length: Math.min(12, last + 1) }, (_, i) => last - i);
}

/** Months since January 2026. */
export function monthIndex(period: Period): number {
  const [year, number] = period.id.split("-").map(Number);
  return ((year ?? 0) - 2026) * 12 + (number ?? 0) - 1;
}

export function teamName(index: number): string {
  return `Team ${index + 1}`;
}

/** The turnover that an evaluator would give, for the organisation and every team. */
export function evaluateExits({ heads, exits }: ExitHistory): Evaluation {
  const months = heads[0]?.length ?? 0;
  const over = (grid: readonly (readonly number[])[], last: number) =>
    windowOf(last).reduce((sum, at) => sum + grid.reduce((teams, ofTeam) => teams + (ofTeam[at] ?? 0), 0), 0);
  const value = (team: string | null, at: number, heads_: readonly (readonly number[])[], exits_: readonly (readonly number[])[]): MeasuredValue => {
    const length = windowOf(at).length;
    const n = over(heads_, at) / length;
    const numerator = over(exits_, at);
    const denominator = (n * length) / 12;
    return measured({
      indicator: retention.id, team, period: month(at), n, numerator, denominator, value: denominator === 0 ? null : numerator / denominator,
      low: 0, high: 1, excluded: [{ reason: "left before hired", rows: 1 }],
      companions: [{ id: "exits", title: "Exits", unit: "count", value: numerator, n }],
    });
  };
  const rows = [null, ...heads.keys()].flatMap((team) => Array.from({ length: months }, (_, at) =>
    team === null ? value(null, at, heads, exits) : value(teamName(team), at, [heads[team] ?? []], [exits[team] ?? []])));
  return evaluate([evaluateIndicator(retention, [], { values: rows })], { teams: heads.map((_, team) => teamName(team)) });
}
