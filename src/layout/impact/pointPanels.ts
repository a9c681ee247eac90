import type { PointWorth } from "../../domain/programme/impact/pointWorth";
import { fewestChanges, type IndicatorAssociation, type RevenueAssociation } from "../../domain/programme/impact/revenueAssociation";
import type { Panel } from "../panels/panel";
import { quoted } from "../pipeline/ratingFormula";
import { reference } from "../scorecard/scorecardTables";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";
import { impactCells } from "./cells";
import { caseCost, figureCell, isAmount } from "./figureFormulas";
import { impactTableIds } from "./geometry";

const { count, money, price, points, slope } = impactCells;

/** What a percentage point is worth by arithmetic, and what was gained or lost of it since the baseline. */
export function worthsPanel(worths: readonly PointWorth[], texts: Texts): Panel {
  const { impact, dash, phrase } = texts;
  const words = impact.columns.worths;
  const times = (of: string): PlanValue => ({ formula: `=IF(AND(ISNUMBER(${reference(words.worth)}),ISNUMBER(${reference(of)})),${reference(words.worth)}*${reference(of)},${quoted(dash)})` });
  return {
    id: impactTableIds.worths, label: impact.rails.worths, hint: impact.worthsHint,
    columns: [
      { header: words.point }, { header: words.worth, format: price }, { header: words.points, format: points }, { header: words.low, format: points }, { header: words.high, format: points },
      { header: words.gained, format: money }, { header: words.gainedLow, format: money }, { header: words.gainedHigh, format: money }, { header: words.how },
    ],
    rows: worths.map(({ id, title, amount, times: multiplied, gained }) => ({
      key: id,
      cells: [
        phrase(title), worthCell(amount, multiplied, texts), gained?.points ?? dash, gained?.low ?? dash, gained?.high ?? dash, times(words.points), times(words.low), times(words.high),
        impact.pointIs[id](formatNumber(amount, amount < 10 ? 2 : 0, texts)),
      ],
    })),
    room: 3, gone: impact.gone,
  };
}

function worthCell(amount: number, times: PointWorth["times"], texts: Texts): PlanValue {
  const { impact } = texts;
  if (times === "money") return amount;
  const [price, missing] = times === "replacement" ? [figureCell("replacement", texts), impact.typeReplacement] : [caseCost(texts), impact.typeAgent];
  return { formula: `=IF(${isAmount(price)},${price}*${amount},${quoted(missing)})` };
}

/** How changes of indicators and of the revenue kept went together. */
export function associationPanel(association: RevenueAssociation | null, texts: Texts): Panel {
  const { impact, phrase } = texts;
  const words = impact.columns.association;
  const compared = association?.indicators ?? [];
  return {
    id: impactTableIds.association, label: impact.rails.association,
    hint: association === null ? impact.noAccounts : compared.length === 0 ? impact.associationRefused(association.months, fewestChanges) : impact.associationHint(compared.length),
    columns: [
      { header: words.indicator }, { header: words.verdict }, { header: words.months, format: count }, { header: words.step }, { header: words.slope, format: slope },
      { header: words.low, format: slope }, { header: words.high, format: slope }, { header: words.money, format: money }, { header: words.meaning },
    ],
    rows: association === null ? [] : compared.map((one) => ({
      key: one.id,
      cells: [
        phrase(one.title), impact.associations[wayOf(one)], one.pairs, impact.steps[one.unit], one.slope, one.low, one.high, (one.slope / 100) * association.opening,
        wayOf(one) === "unclear" ? impact.meansNothing : impact.meansTogether,
      ],
    })),
    room: 12, gone: impact.gone,
  };
}

function wayOf({ low, high }: IndicatorAssociation): "together" | "against" | "unclear" {
  if (low > 0) return "together";
  return high < 0 ? "against" : "unclear";
}
