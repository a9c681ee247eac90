import type { Assessment } from "../domain/programme/assessment/assessment";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { assessmentLines } from "./assessment/assessmentLines";
import { auditPanels } from "./assessment/auditPanels";
import { assessmentRows, assessmentSheetId, assessmentWidths, linkColumn } from "./assessment/geometry";
import { ratingPanels, statementsPanel } from "./assessment/ratingPanels";
import { stackPanels } from "./panels/panel";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import { lineArea } from "./lineArea";
import { formatAt } from "./formatAt";
import type { SheetPlan } from "./sheetPlan";
import { colors, styles } from "./styles";
import { formatDate } from "./words/formatPeriod";

const widths: readonly number[] = [...assessmentWidths, 0];
const width = assessmentWidths.length;
const lineNames = ["first", "second", "third", "fourth"] as const;

const nothing: Assessment = { behaviours: null, mastery: null, decisions: null, knowledge: null, careers: null, departments: null, frozen: [] };

/** Plans the Assessment sheet, for managers: the five audits with readiness and mastery; made when one of its tables is there or a baseline was taken, and kept up to date from then on. */
export function planAssessment(card: Scorecard, { texts, programme, standing }: SheetContext): SheetPlan[] {
  const assessment = programme?.assessment ?? (standing?.has(assessmentSheetId) ? nothing : undefined);
  if (assessment === undefined) return [];
  const { assessment: words } = texts;
  const lines = assessmentLines(assessment, texts);
  const panels = stackPanels(assessmentRows.panels, [...ratingPanels(assessment, texts), ...auditPanels(assessment, texts), statementsPanel(assessment, texts)], widths, texts);
  return [{
    id: assessmentSheetId,
    name: texts.sheetNames.assessment,
    visibility: "visible",
    columnWidths: widths,
    rowHeights: [{ row: assessmentRows.title, height: 26 }, ...lineNames.map((name) => ({ row: assessmentRows[name], height: 20 })), ...panels.rowHeights],
    spareRows: panels.spareRows,
    areas: [
      lineArea("title", assessmentRows.title, [words.title]),
      ...lineNames.map((name) => ({ ...lineArea(name, assessmentRows[name], [words.lines[name], lines[name]]), anchor: { row: 0, column: 0 } })),
      ...panels.areas,
    ],
    tables: panels.tables,
    formats: [
      formatAt(assessmentRows.title, 0, styles.title), formatAt(assessmentRows.title, linkColumn, { ...styles.link, vertical: "Center", horizontal: "Right" }),
      { range: { row: assessmentRows.first, column: 0, rows: lineNames.length, columns: 1 }, format: styles.rail },
      { range: { row: assessmentRows.first, column: 1, rows: lineNames.length, columns: 1 }, format: styles.body },
      { range: { row: assessmentRows.fourth, column: 0, rows: 1, columns: width }, format: { borders: { bottom: colors.ink } } },
      ...panels.formats,
    ],
    conditionalFormats: [],
    validations: [],
    charts: [],
    names: [],
    links: [{ row: assessmentRows.title, column: linkColumn, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: assessmentRows.title + 1, columns: 1 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: panels.end, columns: width },
      fitToPagesTall: null,
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  }];
}
