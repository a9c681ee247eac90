import type { Coaching } from "../domain/programme/coaching/coaching";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { columnLetters } from "../domain/table/cellName";
import { coachingLines } from "./coaching/coachingLines";
import { coachingRoom, coachingRows, coachingSheetId, coachingWidths } from "./coaching/geometry";
import { opportunitiesPanel } from "./coaching/opportunitiesPanel";
import { skillsPanel } from "./coaching/skillsPanel";
import { workloadPanel } from "./coaching/workloadPanel";
import { stackPanels } from "./panels/panel";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import { lineArea } from "./lineArea";
import { formatAt } from "./formatAt";
import type { ConditionalFormatPlan, SheetPlan } from "./sheetPlan";
import { colors, styles } from "./styles";
import type { Texts } from "./texts";
import { formatDate } from "./words/formatPeriod";

const widths = [...coachingWidths, 0];
const lineNames = ["good", "talk", "load", "skills", "sure"] as const;
const nothing: Coaching = { counts: null, named: null, isAsked: false, skills: null };

/**
 * Plans the Coaching sheet, which names agents and so is made only where somebody asked for it. One that stands when nobody does any
 * more is emptied of all but what users typed.
 */
export function planCoaching(card: Scorecard, { texts, programme, standing }: SheetContext): SheetPlan[] {
  const isAsked = programme?.coaching?.isAsked === true;
  if (!isAsked && standing?.has(coachingSheetId) !== true) return [];
  const coaching = isAsked ? programme.coaching : nothing;
  const { coaching: words } = texts;
  const lines = coachingLines(coaching, texts);
  const panels = stackPanels(coachingRows.panels, [
    opportunitiesPanel(coaching.named?.opportunities ?? null, texts), workloadPanel(coaching.named?.workload ?? null, texts), skillsPanel(coaching.skills, texts),
  ], widths, texts);
  const linkColumn = coachingWidths.length - 1;
  return [{
    id: coachingSheetId,
    name: texts.sheetNames.coaching,
    visibility: "visible",
    columnWidths: widths,
    rowHeights: [{ row: coachingRows.title, height: 26 }, ...lineNames.map((name) => ({ row: coachingRows[name], height: 20 })), ...panels.rowHeights],
    spareRows: panels.spareRows,
    areas: [
      lineArea("title", coachingRows.title, [words.title]), lineArea("aid", coachingRows.aid, [isAsked ? words.aid : words.notAsked]),
      ...lineNames.map((name) => ({ ...lineArea(name, coachingRows[name], [words.lines[name], isAsked ? lines[name] : texts.dash]), anchor: { row: 0, column: 0 } })),
      ...panels.areas,
    ],
    tables: panels.tables,
    formats: [
      formatAt(coachingRows.title, 0, styles.title), formatAt(coachingRows.title, linkColumn, { ...styles.link, vertical: "Center" }), formatAt(coachingRows.aid, 0, { font: { bold: true, color: colors.ink } }),
      { range: { row: coachingRows.aid, column: 0, rows: 1, columns: coachingWidths.length }, format: { borders: { bottom: colors.ink } } },
      { range: { row: coachingRows.good, column: 0, rows: lineNames.length, columns: 1 }, format: styles.rail },
      { range: { row: coachingRows.good, column: 1, rows: lineNames.length, columns: 1 }, format: styles.body },
      ...panels.formats,
    ],
    conditionalFormats: symbolRules(panels.end, texts),
    validations: [{ range: { row: coachingRows.panels + 2, column: 9, rows: coachingRoom, columns: 1 }, kind: "date" }],
    charts: [],
    names: [],
    links: [{ row: coachingRows.title, column: linkColumn, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: coachingRows.aid + 1, columns: 1 },
    page: { orientation: "landscape", printArea: { row: 0, column: 0, rows: panels.end, columns: coachingWidths.length }, fitToPagesTall: null, footerLeft: texts.footer(formatDate(card.asOf, texts)) },
  }];
}

/** Strengths and what asks for a talk stand out in the second column, beside their words; what is usual steps back. */
function symbolRules(end: number, { coaching: { kinds, loads, growth } }: Texts): ConditionalFormatPlan[] {
  const range = { row: coachingRows.panels, column: 1, rows: end - coachingRows.panels, columns: 1 };
  const first = `$${columnLetters(1)}${range.row + 1}`;
  const begins = (text: string, color: string, bold = true): ConditionalFormatPlan => ({ kind: "formula", range, formula: `=LEFT(${first},${text.length})="${text}"`, font: { color, bold } });
  return [
    begins(kinds.strength, colors.onTarget), begins(growth.up, colors.onTarget), begins(kinds.growth, colors.watch), begins(kinds["both-sides"], colors.accent), begins(loads.above, colors.watch),
    begins(loads.below, colors.accent), begins(loads.left, colors.offTarget), begins(growth.down, colors.watch), begins(loads.usual, colors.grey, false), begins(growth.usual, colors.grey, false),
  ];
}
