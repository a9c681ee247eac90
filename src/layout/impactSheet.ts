import type { BusinessImpact } from "../domain/programme/impact/businessImpact";
import { costFigureIds, noCostFigures } from "../domain/programme/impact/costFigures";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { costsPanel } from "./impact/costsPanel";
import { impactRows, impactSheetId, impactTableIds, impactWidths } from "./impact/geometry";
import { impactLines, liveCosts } from "./impact/impactLines";
import { ledgerPanel } from "./impact/ledgerPanel";
import { associationPanel, worthsPanel } from "./impact/pointPanels";
import { revenuePanel } from "./impact/revenuePanel";
import { stackPanels, type StackedPanels } from "./panels/panel";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import { lineArea } from "./lineArea";
import { formatAt } from "./formatAt";
import type { ConditionalFormatPlan, FormatPlan, PlanValue, SheetPlan, ValidationPlan } from "./sheetPlan";
import { colors, styles } from "./styles";
import type { Texts } from "./texts";
import { formatDate } from "./words/formatPeriod";

const widths: readonly number[] = [...impactWidths, 0];
const lineNames = ["revenue", "costs", "decisions"] as const;
const lastColumn = impactWidths.length - 1;

/** What the sheet says where none of its tables is there any more. */
const nothingRead: BusinessImpact = { revenue: null, basis: null, costs: noCostFigures, worths: [], association: null, ledger: null };

/** Plans the Business Impact sheet, for executives: revenue, costs, what a point is worth, and what became of decisions; made when its tables are there, and kept up to date from then on. */
export function planImpact(card: Scorecard, { texts, programme, standing, dayOffset = 0 }: SheetContext): SheetPlan[] {
  const impact = programme?.impact ?? (standing?.has(impactSheetId) ? nothingRead : undefined);
  if (impact === undefined) return [];
  const { impact: words } = texts;
  const asOf = formatDate(card.asOf, texts);
  const panels = stackPanels(impactRows.panels, [
    revenuePanel(impact.revenue, texts), costsPanel(impact.basis, texts), worthsPanel(impact.worths, texts), associationPanel(impact.association, texts),
    ledgerPanel(impact.ledger, texts, dayOffset),
  ], widths, texts);
  const lines: Readonly<Record<(typeof lineNames)[number], PlanValue>> = { ...impactLines(impact, texts), costs: liveCosts(impact, texts) };
  return [{
    id: impactSheetId,
    name: texts.sheetNames.impact,
    visibility: "visible",
    columnWidths: widths,
    rowHeights: [{ row: impactRows.title, height: 26 }, ...lineNames.map((name) => ({ row: impactRows[name], height: 20 })), ...panels.rowHeights],
    spareRows: panels.spareRows,
    areas: [
      lineArea("title", impactRows.title, [words.title]), lineArea("aid", impactRows.aid, [words.aid(asOf)]),
      ...lineNames.map((name) => ({ ...lineArea(name, impactRows[name], [words.lines[name], lines[name]]), anchor: { row: 0, column: 0 } })),
      ...panels.areas,
    ],
    tables: panels.tables,
    formats: [...headFormats(), ...panels.formats],
    conditionalFormats: impactRules(panels.end),
    validations: amounts(panels, texts),
    charts: [],
    names: [],
    links: [{ row: impactRows.title, column: lastColumn, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: impactRows.aid + 1, columns: 0 },
    page: { orientation: "landscape", printArea: { row: 0, column: 0, rows: panels.end, columns: impactWidths.length }, fitToPagesTall: null, footerLeft: texts.footer(asOf) },
  }];
}

function headFormats(): FormatPlan[] {
  return [
    formatAt(impactRows.title, 0, styles.title), formatAt(impactRows.title, lastColumn, { ...styles.link, vertical: "Center", horizontal: "Left", indent: 1 }),
    { range: { row: impactRows.aid, column: 0, rows: 1, columns: impactWidths.length }, format: { ...styles.quiet, borders: { bottom: colors.ink } } },
    { range: { row: impactRows.revenue, column: 0, rows: lineNames.length, columns: 1 }, format: styles.rail },
    { range: { row: impactRows.revenue, column: 1, rows: lineNames.length, columns: 1 }, format: styles.body },
  ];
}

/** What came true or did not stands out by its symbol, and by the colours of verdicts. */
function impactRules(end: number): ConditionalFormatPlan[] {
  const range = { row: impactRows.panels, column: 1, rows: end - impactRows.panels, columns: impactWidths.length - 1 };
  const begins = (beginsWith: string, color: string): ConditionalFormatPlan => ({ kind: "text", range, beginsWith, font: { color } });
  return [begins("✖", colors.offTarget), begins("●", colors.watch), begins("✔", colors.onTarget), begins("–", colors.grey)];
}

/** Amounts are asked for in the rows below that of the currency. */
function amounts({ tables }: StackedPanels, { impact }: Texts): ValidationPlan[] {
  return tables.filter(({ id }) => id === impactTableIds.costs).map(({ row, column }) => ({
    kind: "decimal", min: 0, max: 1e12, range: { row: row + 2, column: column + 1, rows: costFigureIds.length, columns: 1 }, message: impact.amountOnly,
  }));
}
