import fc from "fast-check";
import { assignAtLeastCost } from "../../../../src/domain/programme/pipeline/assignAtLeastCost";

/** The least sum there is, by trying every way. */
function leastByTrying(costs: readonly (readonly number[])[], taken: ReadonlySet<number> = new Set()): number {
  const [first, ...rest] = costs;
  if (first === undefined) return 0;
  return Math.min(...first.flatMap((cost, column) => (taken.has(column) ? [] : [cost + leastByTrying(rest, new Set([...taken, column]))])));
}

const sumOf = (costs: readonly (readonly number[])[], columns: readonly number[]): number => columns.reduce((sum, column, row) => sum + (costs[row]?.[column] ?? NaN), 0);

it("costs as little as the best of all ways, in 1,000 random cases", () => {
  const cases = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 })).chain(([rows, more]) =>
    fc.array(fc.array(fc.oneof(fc.integer({ min: -5, max: 20 }), fc.constant(1e6)), { minLength: rows + more, maxLength: rows + more }), { minLength: rows, maxLength: rows }));
  fc.assert(fc.property(cases, (costs) => {
    const columns = assignAtLeastCost(costs);
    expect(new Set(columns).size).toBe(costs.length);
    expect(sumOf(costs, columns)).toBe(leastByTrying(costs));
  }), { numRuns: 1000, seed: 7 });
});

it("gives up the dearest choice where taking the cheapest first would cost more", () => {
  // Greedily row 0 takes column 0 for 1 and row 1 is left with 100; together 2 + 3 is the least.
  expect(assignAtLeastCost([[1, 2], [3, 100]])).toEqual([1, 0]);
});

it("has nothing to give without rows, and refuses fewer columns than rows", () => {
  expect(assignAtLeastCost([])).toEqual([]);
  expect(() => assignAtLeastCost([[1], [2]])).toThrow("column of its own");
});
