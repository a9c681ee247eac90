import { isDifferenceBeyondChance, type AccountGroup, type RevenueSplit } from "../../domain/programme/impact/revenueSplit";
import type { Panel } from "../panels/panel";
import type { TableRowPlan } from "../sheetPlan";
import type { Texts } from "../texts";
import { exactValue } from "../words/exactValue";
import { formatDate } from "../words/formatPeriod";
import { impactCells } from "./cells";
import { impactTableIds } from "./geometry";

const { count, money, share } = impactCells;

/** Accounts that support touched beside those that it did not. */
export function revenuePanel(revenue: RevenueSplit | null, texts: Texts): Panel {
  const { impact, dash } = texts;
  const words = impact.columns.revenue;
  const difference = revenue?.difference ?? null;
  return {
    id: impactTableIds.revenue, label: impact.rails.revenue,
    hint: revenue === null ? impact.noAccounts : impact.revenueHint(texts.periodNoun.month(revenue.months), formatDate(revenue.to - 1, texts)),
    columns: [
      { header: words.accounts }, { header: words.n, format: count }, { header: words.opening, format: money }, { header: words.kept, format: money }, { header: words.expanded, format: money },
      { header: words.share, format: share }, { header: words.low, format: share }, { header: words.high, format: share }, { header: words.meaning },
    ],
    rows: revenue === null ? [] : [
      groupRow("touched", revenue.touched, texts), groupRow("untouched", revenue.untouched, texts),
      {
        key: "difference",
        cells: [impact.groups.difference, null, null, null, null, difference?.value ?? dash, difference?.low ?? dash, difference?.high ?? dash, impact.differences[difference === null ? "few" : isDifferenceBeyondChance(difference) ? "sure" : "chance"]],
      },
    ],
    room: 3, gone: impact.gone,
  };
}

function groupRow(key: "touched" | "untouched", group: AccountGroup | null, texts: Texts): TableRowPlan {
  const { impact, dash } = texts;
  if (group === null) return { key, cells: [impact.groups[key], impact.tooFew, ...Array.from({ length: 6 }, () => dash), null] };
  const { n, opening, kept, expanded, value, low, high } = group;
  const share = (part: number): string => exactValue(part / opening, "percent", texts);
  return { key, cells: [impact.groups[key], n, opening, kept ?? dash, expanded ?? dash, value, low ?? dash, high ?? dash, kept === null || expanded === null ? null : impact.keptAndExpanded(share(kept), share(expanded))] };
}
