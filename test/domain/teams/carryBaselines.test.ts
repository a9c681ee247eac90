import { exampleTables } from "../../../src/domain/indicators/exampleTables";
import type { FrozenBaseline } from "../../../src/domain/scorecard/baseline";
import { carryBaselines } from "../../../src/domain/teams/carryBaselines";
import { followTeams } from "../../../src/domain/teams/followTeams";

const baseline = (team: string | null, value: number, indicator = "decision-velocity"): FrozenBaseline =>
  ({ indicator, team, granularity: "month", options: "[]", value, from: "2025-01", to: "2025-06", frozenOn: 46000 });
const carry = (teams: readonly (readonly [string, string])[], baselines: readonly FrozenBaseline[]) => {
  const { renamedTo } = followTeams(exampleTables({ teams: { columns: ["team", "formerly"], rows: teams } }));
  return carryBaselines(baselines, renamedTo).map(({ team, value }) => [team, value]);
};

it("follows a team to its new name, over any number of them", () => {
  expect(carry([["Payments", "Billing"], ["Money", "Payments"]], [baseline(null, 1), baseline("Billing", 2), baseline("Chat", 3)])).toEqual([[null, 1], ["Money", 2], ["Chat", 3]]);
});
it("leaves the baselines of teams that were merged, split, or say that they were each other", () => {
  const baselines = [baseline("Billing", 1), baseline("Refunds", 2)];
  const asTheyWere = [["Billing", 1], ["Refunds", 2]];
  expect(carry([["Money", "Billing; Refunds"]], baselines)).toEqual(asTheyWere);
  expect(carry([["Billing", "Billing; Refunds"]], baselines)).toEqual(asTheyWere);
  expect(carry([["Payments", "Billing"], ["Invoices", "Billing"]], baselines)).toEqual(asTheyWere);
  expect(carry([["Billing", "Refunds"], ["Refunds", "Billing"]], baselines)).toEqual(asTheyWere);
});
it("leaves what was measured under the new name, of the same indicator", () => {
  const baselines = [baseline("Billing", 1), baseline("Payments", 2), baseline("Billing", 3, "innovation")];
  expect(carry([["Payments", "Billing"]], baselines)).toEqual([["Billing", 1], ["Payments", 2], ["Payments", 3]]);
});
it("leaves all where there are no teams", () => {
  expect(carryBaselines([baseline("Billing", 1)], followTeams({}).renamedTo)).toEqual([baseline("Billing", 1)]);
});
