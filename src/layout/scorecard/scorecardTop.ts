import { nextItems } from "../../domain/programme/nextItems";
import { planState } from "../../domain/programme/planState";
import type { Scorecard, VerdictCounts } from "../../domain/scorecard/scorecard";
import { columnFormula, planTableId } from "../plan/planTable";
import type { SheetContext } from "../sheetContext";
import type { AreaPlan, PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { badLine } from "../words/badLine";
import { changedLine } from "../words/changedLine";
import { goodText } from "../words/findings";
import { formatNumber } from "../words/formatNumber";
import { formatDate, periodLabel, periodName } from "../words/formatPeriod";
import { isWeak } from "../words/lineOrder";
import { withInsight } from "../words/withInsight";
import { publishedText } from "../words/restatementText";
import { lastColumn, railColumn, taskRows, type ScorecardRows } from "./geometry";
import type { ScorecardTableIds } from "./scorecardPlace";

/** Columns in which the four counts and those of the period before stand: about equally far apart, each with room. */
export const countColumns: readonly number[] = [1, 2, 4, 6, 8];

/** Everything above the tables: whose scorecard, how it stands, and what to know in words. */
export function scorecardTop(card: Scorecard, context: SheetContext, tables: ScorecardTableIds, rows: ScorecardRows): AreaPlan[] {
  const { texts } = context;
  const asOf = formatDate(card.asOf, texts);
  const standing = texts.standing(card.period.end <= card.asOf + 1, publishedText(card, context), asOf, card.team === null ? texts.allTeams : texts.oneTeam(card.team));
  return [
    area("title", rows.title, railColumn, [[texts.title(card.team ?? texts.organisation, periodName(card.period, texts))]]),
    area("standing", rows.title, lastColumn, [[standing]]),
    { ...area("counts-label", rows.counts, railColumn, [[texts.rails.verdicts]]), anchor: { row: 0, column: 0 } },
    ...countTexts(card, tables, texts).map((value, index): AreaPlan => ({
      ...area(`count-${index + 1}`, rows.counts, countColumns[index] ?? lastColumn, [[value]]),
      ...(typeof value === "object" ? { anchor: { row: 0, column: 0 } } : {}),
    })),
    area("score", rows.counts, lastColumn, [[scoreText(card, texts)]]),
    words("good", rows.good, texts.rails.good, withInsight(goodText(card, texts), "trade", card, context)),
    words("bad", rows.good + 1, texts.rails.bad, badLine(card, context)),
    words("changed", rows.good + 2, texts.rails.changed, changedLine(card, context)),
    ...taskTexts(card, context).map((text, index) => words(`task-${index + 1}`, rows.tasks + index, texts.rails.do(index + 1), text)),
  ];
}

function area(id: string, row: number, column: number, cells: readonly (readonly PlanValue[])[]): AreaPlan {
  return { id, row, column, owner: "addin", cells };
}

/** A line of words, found again by its label. */
function words(id: string, row: number, label: string, text: PlanValue): AreaPlan {
  return { ...area(id, row, railColumn, [[label, text]]), anchor: { row: 0, column: 0 } };
}

/** The counts are formulas over the verdicts, so that a target typed on the sheet changes them at once. */
function countTexts({ previousPeriod, previousCounts }: Scorecard, tables: ScorecardTableIds, texts: Texts): PlanValue[] {
  const { onTarget, watch, offTarget, noVerdict } = texts.countWords;
  return [
    ...([["✔", onTarget], ["●", watch], ["✖", offTarget], ["–", noVerdict]] as const).map(([symbol, words]) => countFormula(symbol, words, tables, texts)),
    texts.previousCounts(periodLabel(previousPeriod, texts), inOrder(previousCounts)),
  ];
}

function inOrder({ onTarget, watch, offTarget, noVerdict }: VerdictCounts): number[] {
  return [onTarget, watch, offTarget, noVerdict];
}

function countFormula(symbol: string, words: string, tables: ScorecardTableIds, texts: Texts): PlanValue {
  const count = (table: string): string => `COUNTIF(${table}[${texts.columns.verdict}],"${symbol}*")`;
  return { formula: `="${symbol} "&(${count(tables.leading)}+${count(tables.lagging)})&" ${words}"` };
}

function scoreText({ overall }: Scorecard, texts: Texts): string {
  if (overall.value === null) return texts.noScore;
  const score = texts.score(formatNumber(overall.value, 0, texts));
  if (overall.change === null) return score;
  const change = formatNumber(overall.change, 0, texts);
  const signed = /^[1-9]/.test(change) ? `+${change}` : change;
  return `${score} ${change === "0" ? texts.scoreUnchanged : texts.scoreChange(signed)}`;
}

/** Which items come next is decided when the sheet is refreshed; their owner, date and alert are read live from the plan. */
function taskTexts(card: Scorecard, { texts, plan, planStart }: SheetContext): PlanValue[] {
  const weak = card.lines.filter(isWeak).map(({ description }) => description.id);
  const next = nextItems(planState(planStart, plan, card.lines), card.asOf, weak, taskRows);
  return Array.from({ length: taskRows }, (_, index): PlanValue => {
    const state = next[index];
    if (state === undefined) return index === 0 ? texts.noTasks : texts.dash;
    const row = `MATCH("${state.id}",${planTableId}[${texts.columns.key}],0)`;
    return { formula: `=IFERROR(INDEX(${columnFormula(texts.plan.columns.line)},${row}),"${texts.plan.gone}")` };
  });
}
