import { openInsights, type Insight, type InsightsFound } from "../../domain/insights/insight";
import type { Scorecard } from "../../domain/scorecard/scorecard";
import { listCells } from "../listFormats";
import type { CellFormat, PlanValue, TablePlan } from "../sheetPlan";
import { colors } from "../styles";
import type { Texts } from "../texts";
import { evidenceText, insightText } from "../words/insightText";
import { insightColumns, insightRows, insightsTableId, type InsightColumn } from "./geometry";

/** Looks of an insight's cells, by column. */
export const insightFormats: Readonly<Record<InsightColumn, CellFormat>> = {
  severity: listCells.first, kind: { ...listCells.text, font: { bold: true, color: colors.ink } }, finding: listCells.text, evidence: listCells.small, dismissed: listCells.text,
};

/** The table of insights, those that the user dismissed last: the reason is the user's, and stays with the insight. */
export function insightsTable(insights: InsightsFound, { granularity }: Scorecard, texts: Texts): TablePlan {
  const words = texts.insights;
  const open = openInsights(insights);
  const ordered = [...open, ...insights.found.filter((one) => !open.includes(one))];
  const cells = (insight: Insight): Partial<Readonly<Record<InsightColumn, PlanValue>>> => ({
    severity: words.severities[insight.severity], kind: words.kinds[insight.facts.kind], finding: insightText(insight, granularity, texts), evidence: evidenceText(insight, texts) || null,
  });
  const row = (key: string, of: Partial<Readonly<Record<InsightColumn, PlanValue>>>): TablePlan["rows"][number] => ({ key, cells: insightColumns.map((name) => of[name] ?? null) });
  return {
    id: insightsTableId, row: insightRows.table, column: 0,
    columns: insightColumns.map((name) => ({ header: words.columns[name], owner: name === "dismissed" ? "user" : "addin", ...(name === "evidence" ? { size: 9 } : {}) })),
    rows: ordered.length === 0 ? [row("none", { finding: words.none })] : ordered.map((insight) => row(insight.id, cells(insight))),
    fitsRows: true,
    list: {
      formats: insightColumns.map((name) => insightFormats[name]),
      gone: { column: insightColumns.indexOf("severity"), text: words.gone, empties: [insightColumns.indexOf("evidence")] },
    },
  };
}
