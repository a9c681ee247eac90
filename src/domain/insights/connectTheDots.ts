import { countLedger, ledgerDomains, readLedger, type LedgerRow } from "../programme/impact/ledger";
import type { DomainId } from "../indicators/definition";
import type { Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";

/** Connect the dots: decisions after which a domain was worse that was to be better, or was to stay; and domains of which nobody said anything. */
export function findDots({ card, tables }: Pick<InsightMaterial, "card" | "tables">): Insight[] {
  const ledger = readLedger(tables, card);
  if (ledger === null || ledger.rows.length === 0) return [];
  const { stating, complete, blank } = countLedger(ledger);
  const against = ledgerDomains.flatMap((domain): Insight[] => {
    const rows = ledger.rows.filter((row) => isWorseThanSaid(row, domain));
    const worse = new Map(rows.flatMap(({ entries }) => entries[domain].seen.compared.filter(({ judgement }) => judgement === "worse").map(({ id, title }) => [id, title])));
    return rows.length === 0 ? [] : [{
      id: `dots:${domain}`, severity: "look", facts: { kind: "dots", domain, decisions: rows.map(({ id }) => id), titles: [...worse.values()] }, evidence: [], concerns: [...worse.keys()],
    }];
  });
  const silent = ledgerDomains.filter((domain) => blank[domain] > 0);
  const blanks: Insight[] = silent.length === 0 ? [] : [{
    id: "dots:blank", severity: "know", facts: { kind: "dots-blank", stating, complete, blank: silent.map((domain) => ({ domain, decisions: blank[domain] })) }, evidence: [], concerns: [],
  }];
  return [...against, ...blanks];
}

function isWorseThanSaid({ entries }: LedgerRow, domain: DomainId): boolean {
  const { outcome, seen } = entries[domain];
  return outcome === "otherwise" && seen.verdict === "worse";
}
