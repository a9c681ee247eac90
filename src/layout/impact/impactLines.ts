import { costOfExits, costPerCase } from "../../domain/programme/impact/costBasis";
import type { BusinessImpact } from "../../domain/programme/impact/businessImpact";
import { countLedger, ledgerDomains } from "../../domain/programme/impact/ledger";
import { isDifferenceBeyondChance, type RevenueSplit } from "../../domain/programme/impact/revenueSplit";
import { quoted } from "../pipeline/ratingFormula";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { exactValue } from "../words/exactValue";
import { formatNumber } from "../words/formatNumber";
import { amountCell, caseCost, figureCell } from "./figureFormulas";
import { currencyKey } from "./geometry";

/** What matters most of the business impact, in words: the same on its sheet and in the pane, but that the sheet's costs follow what is typed. */
export interface ImpactLines {
  readonly revenue: string;
  readonly costs: string;
  readonly decisions: string;
}

export function impactLines({ revenue, basis, costs, ledger }: BusinessImpact, texts: Texts): ImpactLines {
  const { impact } = texts;
  const inCurrency = (amount: string): string => (costs.currency === null ? amount : `${amount} ${costs.currency}`);
  const perCase = basis && costPerCase(basis, costs);
  const exits = basis && costOfExits(basis, costs);
  const told = [
    ...(perCase === null ? [] : [impact.costsLine.perCase + inCurrency(formatNumber(perCase, 2, texts))]),
    ...(exits === null || basis?.exits == null ? [] : [`${impact.costsLine.exits(basis.exits.count)}${inCurrency(formatNumber(exits.amount / 1000, 0, texts) + impact.costsLine.thousand)}`]),
  ];
  return {
    revenue: revenue === null ? impact.noAccounts : revenueText(revenue, texts),
    costs: told.length === 0 ? impact.costsLine.type : told.join("; ") + impact.costsLine.end,
    decisions: ledgerText(ledger, texts),
  };
}

/** The costs line as a formula: what is typed on the sheet is in it at once. Numbers are joined as they are: a format would be read by the reader's own language. */
export function liveCosts({ basis }: BusinessImpact, texts: Texts): PlanValue {
  const { costsLine } = texts.impact;
  const currency = figureCell(currencyKey, texts);
  const inCurrency = `IF(LEN(${currency})>0," "&${currency},"")`;
  const [perCase, exits] = [caseCost(texts), amountCell("replacement", texts)];
  const ofCase = `${quoted(costsLine.perCase)}&ROUND(${perCase},2)&${inCurrency}`;
  const ofExits = `${quoted(costsLine.exits(basis?.exits?.count ?? 0))}&ROUND(${exits}/1000,0)&${quoted(costsLine.thousand)}&${inCurrency}`;
  const end = quoted(costsLine.end);
  return { formula: `=IF(ISNUMBER(${perCase}),${ofCase}&IF(ISNUMBER(${exits}),"; "&${ofExits},"")&${end},IF(ISNUMBER(${exits}),${ofExits}&${end},${quoted(costsLine.type)}))` };
}

function revenueText({ touched, untouched, difference }: RevenueSplit, texts: Texts): string {
  const { impact } = texts;
  if (touched === null) return impact.revenueFew;
  const share = (value: number): string => exactValue(value, "percent", texts);
  const n = (count: number): string => formatNumber(count, 0, texts);
  if (untouched === null) return impact.revenueOneGroup(share(touched.value), n(touched.n));
  const points = (value: number): string => `${value > 0 ? "+" : ""}${formatNumber(value * 100, 1, texts)}`;
  return impact.revenueLine(share(touched.value), n(touched.n), share(untouched.value), n(untouched.n))
    + (difference === null ? impact.revenueUnjudged : impact.revenueMore(points(difference.value), points(difference.low), points(difference.high), isDifferenceBeyondChance(difference)));
}

function ledgerText(ledger: BusinessImpact["ledger"], { impact }: Texts): string {
  if (ledger === null) return impact.noDecisions;
  if (ledger.rows.length === 0) return ledger.asks ? impact.nothingSaid(ledger.decided) : impact.noColumns(ledger.decided);
  const { stating, complete, judged, cameTrue, blank } = countLedger(ledger);
  const [most] = [...ledgerDomains].sort((a, b) => blank[b] - blank[a]);
  return impact.ledgerLine(stating, complete, cameTrue, judged) + (most === undefined || blank[most] === 0 ? "" : impact.blankLine(impact.domainsInText[most], blank[most]));
}
