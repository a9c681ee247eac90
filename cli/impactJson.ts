import type { BusinessImpact } from "../src/domain/programme/impact/businessImpact";
import { costOfExits, costPerCase } from "../src/domain/programme/impact/costBasis";
import { countLedger } from "../src/domain/programme/impact/ledger";
import { formatDay } from "../src/domain/table/serialDay";

/** The business impact as `--json` prints it: aggregates, and what became of decisions without the words that were typed of them; null for unknown. */
export function impactJson({ revenue, basis, costs, worths, association, ledger }: BusinessImpact): unknown {
  return {
    revenue: revenue && { ...revenue, from: formatDay(revenue.from), to: formatDay(revenue.to - 1) },
    costs: { ...costs, costPerCase: basis && costPerCase(basis, costs), costOfExits: basis && costOfExits(basis, costs) },
    basis: basis && { ...basis, from: formatDay(basis.from), to: formatDay(basis.to - 1) },
    points: worths,
    association,
    ledger: ledger && {
      ...countLedger(ledger), decided: ledger.decided,
      decisions: ledger.rows.map(({ id, decided, entries, stories }) => ({
        id, decided: formatDay(decided), stories,
        effects: Object.fromEntries(Object.entries(entries).map(([domain, { expectation, seen, outcome }]) => [domain, { expectation, seen: seen.verdict, outcome }])),
      })),
    },
  };
}
