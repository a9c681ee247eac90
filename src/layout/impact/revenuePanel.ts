import type { AccountGroup, RevenueSplit } from "../../domain/programme/impact/revenueSplit";
import type { Panel } from "../panels/panel";
import type { Texts } from "../texts";
import { formatDate } from "../words/formatPeriod";
import { impactCells } from "./cells";
import { impactTableIds } from "./geometry";

const { count, money, share } = impactCells;

/** Accounts that support touched beside those that it did not. */
export function revenuePanel(revenue: RevenueSplit | null, texts: Texts): Panel {
  const { impact, dash } = texts;
  const words = impact.columns.revenue;
  const group = (key: "touched" | "untouched", of: AccountGroup | null) => ({
    key,
    cells: [
      impact.groups[key], of?.n ?? impact.tooFew, of?.opening ?? dash, of?.kept ?? dash, of?.expanded ?? dash, of?.closing ?? dash, of?.value ?? dash,
      of?.low ?? dash, of?.high ?? dash,
    ],
  });
  const difference = revenue?.difference ?? null;
  return {
    id: impactTableIds.revenue, label: impact.rails.revenue,
    hint: revenue === null ? impact.noAccounts : impact.revenueHint(texts.periodNoun.month(revenue.months), formatDate(revenue.to - 1, texts)),
    columns: [
      { header: words.accounts }, { header: words.n, format: count }, { header: words.opening, format: money }, { header: words.kept, format: money }, { header: words.expanded, format: money },
      { header: words.closing, format: money }, { header: words.share, format: share }, { header: words.low, format: share }, { header: words.high, format: share },
    ],
    rows: revenue === null ? [] : [
      group("touched", revenue.touched), group("untouched", revenue.untouched),
      { key: "difference", cells: [impact.groups.difference, null, null, null, null, null, difference?.value ?? dash, difference?.low ?? dash, difference?.high ?? dash] },
    ],
    room: 3, gone: impact.gone,
  };
}
