import fc from "fast-check";
import { agentsNeeded, answeredWithin, chanceToWait } from "../../../../src/domain/insights/staffing/erlangC";

it("agrees with the published example of 100 calls in half an hour of three minutes each: 10 erlangs, 14 agents for 80 % in 20 seconds", () => {
  expect(agentsNeeded(10, 180, { share: 0.8, seconds: 20 })).toBe(14);
  expect(chanceToWait(10, 14)).toBeCloseTo(0.1741, 4);
  expect(answeredWithin(10, 14, 20, 180)).toBeCloseTo(0.8884, 4);
  expect(answeredWithin(10, 13, 20, 180)).toBeCloseTo(0.7956, 4);
});

it("has everyone wait where the work is not less than the agents", () => {
  expect([chanceToWait(3, 3), answeredWithin(3, 3, 20, 300), chanceToWait(0, 1)]).toEqual([1, 0, 0]);
});

it("asks for the fewest agents that are enough", () => {
  fc.assert(fc.property(
    fc.double({ min: 0.01, max: 400, noNaN: true }), fc.integer({ min: 10, max: 3000 }), fc.double({ min: 0.05, max: 0.99, noNaN: true }), fc.integer({ min: 0, max: 600 }),
    (load, handle, share, seconds) => {
      const agents = agentsNeeded(load, handle, { share, seconds });
      expect(answeredWithin(load, agents, seconds, handle)).toBeGreaterThanOrEqual(share);
      expect(answeredWithin(load, agents - 1, seconds, handle)).toBeLessThan(share);
    }));
});
