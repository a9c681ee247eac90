import fc from "fast-check";
import { rateScorecard } from "../../../src/domain/scorecard/rateScorecard";
import { formatHistory } from "../../../src/layout/store/historyText";
import { evaluateExits, exitHistory } from "../scorecard/people/exits";
import { definition, remembered, run } from "./historyFixture";

it("remembers of figures about persons nothing but the organisation's, whoever may be shown now or before", () => {
  fc.assert(fc.property(exitHistory, exitHistory, (before, now) => {
    const runs = [before, now].map((exits) => {
      const card = rateScorecard(evaluateExits(exits), { team: null, baselines: [], targets: { sheet: {}, settings: {} }, weights: {}, tables: {} });
      return run(card.results, { card, definitions: [definition({ indicator: "agent-retention", counted: "heads", isPeopleData: true })], publishing: { by: "" } });
    });
    const past = remembered(...runs);
    expect(past?.history.rows.length).toBeGreaterThan(0);
    expect(past?.history.rows.filter(({ team }) => team !== null)).toEqual([]);
    expect(past?.history.publications.flatMap(({ values }) => values).filter(({ team }) => team !== null)).toEqual([]);
    expect(past ? formatHistory(past.history) : "").not.toContain("Team ");
  }), { numRuns: 60 });
});
