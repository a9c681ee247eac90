import type { CostBasis } from "../../domain/programme/impact/costBasis";
import { costFigureIds, type CostFigureId } from "../../domain/programme/impact/costFigures";
import type { Panel } from "../panels/panel";
import { quoted } from "../pipeline/ratingFormula";
import { reference } from "../scorecard/scorecardTables";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { formatDate } from "../words/formatPeriod";
import { formatNumber } from "../words/formatNumber";
import { impactCells } from "./cells";
import { figureCell, isAmount } from "./figureFormulas";
import { currencyKey, impactTableIds } from "./geometry";

const { price, typed } = impactCells;

/** What a cost figure is multiplied with, as far as it is known. */
interface Factor {
  readonly amount: number;
  readonly low: number | null;
  readonly high: number | null;
  /** How it comes about, in words. */
  readonly how: string;
}

/** Where users type what things cost, and what a case and leaving cost by that, as live formulas. */
export function costsPanel(basis: CostBasis | null, texts: Texts): Panel {
  const { impact } = texts;
  const words = impact.columns.costs;
  const factors = factorsOf(basis, texts);
  const currency = figureCell(currencyKey, texts);
  return {
    id: impactTableIds.costs, label: impact.rails.costs,
    hint: basis === null ? impact.noBasis : impact.costsHint(texts.periodNoun.month(basis.months), formatDate(basis.to - 1, texts)),
    columns: [
      { header: words.what }, { header: words.figure, owner: "user", format: typed }, { header: words.state }, { header: words.gives }, { header: words.amount, format: price },
      { header: words.low, format: price }, { header: words.high, format: price }, { header: words.currency }, { header: words.how },
    ],
    rows: [
      { key: currencyKey, cells: [impact.figures.currency, null, { formula: `=IF(LEN(${reference(words.figure)})>0,${quoted(impact.isTyped)},${quoted(impact.isOptional)})` }, ...Array.from({ length: 6 }, () => null)] },
      ...costFigureIds.map((id) => ({ key: id, cells: [impact.figures[id], null, stateCell(id, texts), impact.gives[id], ...amountCells(factors[id], texts), { formula: `=IF(LEN(${currency})>0,${currency},${quoted("")})` }, factors[id]?.how ?? impact.noFactor[id]] })),
    ],
    room: costFigureIds.length + 1, gone: impact.gone,
  };
}

function stateCell(id: CostFigureId, { impact }: Texts): PlanValue {
  const cell = reference(impact.columns.costs.figure);
  const blank = quoted(id === "totalMonth" ? impact.isInstead : impact.isMissing);
  return { formula: `=IF(${isAmount(cell)},${quoted(impact.isTyped)},IF(LEN(${cell})>0,${quoted(impact.isWrong)},${blank}))` };
}

/** The amount and its range; a dash until the figure is typed. */
function amountCells(factor: Factor | null, { impact, dash }: Texts): PlanValue[] {
  const cell = reference(impact.columns.costs.figure);
  return (["amount", "low", "high"] as const).map((part) => {
    const by = factor?.[part] ?? null;
    return by === null ? dash : { formula: `=IF(${isAmount(cell)},${cell}*${by},${quoted(dash)})` };
  });
}

function factorsOf(basis: CostBasis | null, texts: Texts): Readonly<Record<CostFigureId, Factor | null>> {
  const { factors } = texts.impact;
  const { months = 0, cases = null, agentMonths = null, exits = null } = basis ?? {};
  const number = (value: number, digits: number): string => formatNumber(value, digits, texts);
  const sure = (amount: number, how: string): Factor => ({ amount, low: null, high: null, how });
  const isClosed = cases !== null && cases > 0;
  return {
    agentMonth: !isClosed || agentMonths === null ? null : sure(agentMonths / cases, factors.agentMonth(number(agentMonths / months, 1), months, number(cases, 0))),
    totalMonth: isClosed ? sure(months / cases, factors.totalMonth(months, number(cases, 0))) : null,
    replacement: exits === null ? null : { amount: exits.count, low: exits.low, high: exits.high, how: factors.replacement(exits.count, exits.months) },
  };
}
