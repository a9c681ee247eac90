import type { FeedbackLoop } from "../domain/programme/feedback/feedbackLoop";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { datasetOf, type DatasetId } from "../domain/table/datasets";
import { actionsPanel, notesPanel, storiesPanel } from "./feedback/answerPanels";
import { feedbackRows, feedbackSheetId, feedbackWidths, linkColumn } from "./feedback/geometry";
import { cadencesPanel, leadersPanel, reviewsPanel } from "./feedback/leaderPanels";
import { itemsPanel, teamsPanel, wavesPanel } from "./feedback/pulsePanels";
import { stackPanels } from "./panels/panel";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import { lineArea } from "./lineArea";
import { formatAt } from "./formatAt";
import type { ConditionalFormatPlan, FormatPlan, SheetPlan } from "./sheetPlan";
import { colors, styles } from "./styles";
import type { Texts } from "./texts";
import { feedbackLines } from "./words/feedbackLines";
import { formatDate } from "./words/formatPeriod";

const widths: readonly number[] = [...feedbackWidths, 0];
const lineNames = ["good", "bad", "toDo"] as const;

/** What the sheet says where none of its tables is there any more. */
const nothingRead: FeedbackLoop = { asOf: 0, pulse: null, notes: null, actions: null, reviews: null, stories: null, activities: null };

/** Plans the Feedback Loop sheet, for managers: what comes back from people and what is done with it; made when one of its tables is there, and kept up to date from then on. */
export function planFeedback(card: Scorecard, { texts, programme, standing, dayOffset = 0 }: SheetContext): SheetPlan[] {
  const feedback = programme?.feedback ?? (standing?.has(feedbackSheetId) ? nothingRead : undefined);
  if (feedback === undefined) return [];
  const { feedback: words } = texts;
  const asOf = formatDate(card.asOf, texts);
  const none = (id: DatasetId): string => words.noTable(texts.phrase(datasetOf(id).title));
  const pulse = none("pulse-answers");
  const activities = none("leader-activities");
  const panels = stackPanels(feedbackRows.panels, [
    wavesPanel(feedback.pulse, pulse, texts), itemsPanel(feedback.pulse, pulse, texts), teamsPanel(feedback.pulse, pulse, texts),
    notesPanel(feedback.notes, none("feedback-notes"), texts), actionsPanel(feedback.actions, none("advisory-actions"), texts, dayOffset),
    reviewsPanel(feedback.reviews, none("reviews"), texts), storiesPanel(feedback.stories, card, none("impact-stories"), texts, dayOffset),
    cadencesPanel(feedback.activities, activities, texts, dayOffset), leadersPanel(feedback.activities, activities, texts),
  ], widths, texts);
  const lines = feedbackLines(feedback, texts);
  return [{
    id: feedbackSheetId,
    name: texts.sheetNames.feedback,
    visibility: "visible",
    columnWidths: widths,
    rowHeights: [{ row: feedbackRows.title, height: 26 }, ...lineNames.map((name) => ({ row: feedbackRows[name], height: 20 })), ...panels.rowHeights],
    spareRows: panels.spareRows,
    areas: [
      lineArea("title", feedbackRows.title, [words.title]), lineArea("aid", feedbackRows.aid, [words.aid(formatDate(programme?.feedback?.asOf ?? card.asOf, texts))]),
      ...lineNames.map((name) => ({ ...lineArea(name, feedbackRows[name], [words.lines[name], lines[name]]), anchor: { row: 0, column: 0 } })),
      ...panels.areas,
    ],
    tables: panels.tables,
    formats: [...headFormats(), ...panels.formats],
    conditionalFormats: feedbackRules(panels.end, texts),
    validations: [],
    charts: [],
    names: [],
    links: [{ row: feedbackRows.title, column: linkColumn, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: feedbackRows.aid + 1, columns: 0 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: panels.end, columns: feedbackWidths.length },
      fitToPagesTall: null,
      footerLeft: texts.footer(asOf),
    },
  }];
}

function headFormats(): FormatPlan[] {
  return [
    formatAt(feedbackRows.title, 0, styles.title), formatAt(feedbackRows.title, linkColumn, { ...styles.link, vertical: "Center", horizontal: "Left", indent: 1 }),
    { range: { row: feedbackRows.aid, column: 0, rows: 1, columns: feedbackWidths.length }, format: { ...styles.quiet, borders: { bottom: colors.ink } } },
    { range: { row: feedbackRows.good, column: 0, rows: lineNames.length, columns: 1 }, format: styles.rail },
    { range: { row: feedbackRows.good, column: 1, rows: lineNames.length, columns: 1 }, format: styles.body },
  ];
}

/** States stand out by their symbols, and by the colours of verdicts. */
function feedbackRules(end: number, texts: Texts): ConditionalFormatPlan[] {
  const range = { row: feedbackRows.panels, column: 1, rows: end - feedbackRows.panels, columns: feedbackWidths.length - 1 };
  const { good, watch, bad } = texts.feedback.marks;
  return [
    { kind: "text", range, beginsWith: bad, font: { color: colors.offTarget, bold: true } },
    { kind: "text", range, beginsWith: watch, font: { color: colors.watch } },
    { kind: "text", range, beginsWith: good, font: { color: colors.onTarget } },
  ];
}
