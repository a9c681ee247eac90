import type { Scorecard } from "../domain/scorecard/scorecard";
import { aiLines } from "./ai/aiLines";
import { aiColumns, aiRows, aiSheetId, aiWidths, type AiColumn } from "./ai/geometry";
import { usesPanel } from "./ai/usesPanel";
import { stackPanels } from "./panels/panel";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import { lineArea } from "./lineArea";
import { formatAt } from "./formatAt";
import type { ConditionalFormatPlan, SheetPlan } from "./sheetPlan";
import { colors, styles } from "./styles";
import { formatDate } from "./words/formatPeriod";

const shownWidths = aiColumns.map((name) => aiWidths[name]);
const lineNames = ["good", "bad", "do"] as const;

/** Plans the sheet about AI beside people: the ten uses with owner, status, what they did to people, and how their guard measures stand; made when its table is there, and kept up to date from then on. */
export function planAi(card: Scorecard, { texts, programme, standing }: SheetContext): SheetPlan[] {
  const ai = programme?.ai ?? (standing?.has(aiSheetId) ? { uses: [], unused: [] } : undefined);
  if (ai === undefined) return [];
  const { ai: words } = texts;
  const lines = aiLines(ai, texts);
  const panel = stackPanels(aiRows.panel, [usesPanel(ai, card, texts)], [...shownWidths, 0], texts);
  return [{
    id: aiSheetId,
    name: texts.sheetNames.ai,
    visibility: "visible",
    columnWidths: [...shownWidths, 0],
    rowHeights: [{ row: aiRows.title, height: 26 }, ...lineNames.map((name) => ({ row: aiRows[name], height: 20 })), ...panel.rowHeights],
    spareRows: panel.spareRows,
    areas: [
      lineArea("title", aiRows.title, [words.title]), lineArea("subtitle", aiRows.subtitle, [words.subtitle]),
      ...lineNames.map((name) => ({ ...lineArea(name, aiRows[name], [words.lines[name], lines[name]]), anchor: { row: 0, column: 0 } })),
      ...panel.areas,
    ],
    tables: panel.tables,
    formats: [
      formatAt(aiRows.title, 0, styles.title), formatAt(aiRows.title, aiColumns.length - 1, { ...styles.link, vertical: "Center" }),
      { range: { row: aiRows.subtitle, column: 0, rows: 1, columns: aiColumns.length }, format: { ...styles.quiet, borders: { bottom: colors.ink } } },
      { range: { row: aiRows.good, column: 0, rows: lineNames.length, columns: 1 }, format: styles.rail },
      { range: { row: aiRows.good, column: 1, rows: lineNames.length, columns: 1 }, format: styles.body },
      ...panel.formats,
    ],
    conditionalFormats: aiRules(panel.end),
    validations: [],
    charts: [],
    names: [],
    links: [{ row: aiRows.title, column: aiColumns.length - 1, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: aiRows.subtitle + 1, columns: 1 },
    page: { orientation: "landscape", printArea: { row: 0, column: 0, rows: panel.end, columns: aiColumns.length }, fitToPagesTall: null, footerLeft: texts.footer(formatDate(card.asOf, texts)) },
  }];
}

/** Verdicts and what is missing stand out, beside their words; what is not used steps back. */
function aiRules(end: number): ConditionalFormatPlan[] {
  const range = (name: AiColumn, wide = 1) => ({ row: aiRows.panel + 2, column: aiColumns.indexOf(name), rows: end - aiRows.panel - 2, columns: wide });
  const begins = (name: AiColumn, beginsWith: string, color: string): ConditionalFormatPlan => ({ kind: "text", range: range(name), beginsWith, font: { color } });
  return [
    begins("verdict", "✔", colors.onTarget), begins("verdict", "●", colors.watch), begins("verdict", "✖", colors.offTarget), begins("verdict", "–", colors.grey),
    begins("status", "–", colors.grey), begins("guard", "–", colors.watch), { kind: "formula", range: range("missing"), formula: `=LEN($J${aiRows.panel + 3})>0`, font: { color: colors.offTarget, bold: true } },
  ];
}
