import type { CostFigureId } from "../../domain/programme/impact/costFigures";
import { quoted } from "../pipeline/ratingFormula";
import type { Texts } from "../texts";
import { impactTableIds, type currencyKey } from "./geometry";

/** The cell in which a cost figure, or the currency, is typed. */
export function figureCell(id: CostFigureId | typeof currencyKey, texts: Texts): string {
  return costsCell(id, "figure", texts);
}

/** The cell that says what a cost figure gives; words where it is not typed. */
export function amountCell(id: CostFigureId, texts: Texts): string {
  return costsCell(id, "amount", texts);
}

/** What a closed case costs: by the cost of all support where that is typed, else by that of an agent. */
export function caseCost(texts: Texts): string {
  const total = amountCell("totalMonth", texts);
  return `IF(ISNUMBER(${total}),${total},${amountCell("agentMonth", texts)})`;
}

/** Whether an amount is typed, of which anything follows. */
export function isAmount(cell: string): string {
  return `AND(ISNUMBER(${cell}),${cell}>0)`;
}

function costsCell(key: string, column: "figure" | "amount", { columns, impact }: Texts): string {
  const table = impactTableIds.costs;
  return `INDEX(${table}[${impact.columns.costs[column]}],MATCH(${quoted(key)},${table}[${columns.key}],0))`;
}
