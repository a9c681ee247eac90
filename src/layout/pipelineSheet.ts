import type { Scorecard } from "../domain/scorecard/scorecard";
import { noPipeline } from "../domain/programme/pipeline/pipeline";
import { datasetOf, type DatasetId } from "../domain/table/datasets";
import { columnLetters } from "../domain/table/cellName";
import { stackPanels } from "./panels/panel";
import { developmentPanel } from "./pipeline/developmentPanel";
import { hiddenColumns, linkColumn, pipelineRows, pipelineSheetId, pipelineWidths } from "./pipeline/geometry";
import { mentorshipsPanel } from "./pipeline/mentorshipsPanel";
import { pairingsPanel } from "./pipeline/pairingsPanel";
import { pipelineLines } from "./pipeline/pipelineLines";
import { potentialPanel } from "./pipeline/potentialPanel";
import { successionPanel } from "./pipeline/successionPanel";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import { lineArea } from "./lineArea";
import { formatAt } from "./formatAt";
import type { ConditionalFormatPlan, FormatPlan, SheetPlan } from "./sheetPlan";
import { colors, styles } from "./styles";
import type { Texts } from "./texts";
import { formatDate } from "./words/formatPeriod";

const widths: readonly number[] = [...pipelineWidths, ...new Array<number>(hiddenColumns).fill(0)];
const lineNames = ["good", "bad", "due", "do"] as const;

/** Plans the Pipeline sheet, for managers: potential, development, mentoring, proposed pairs and succession; made when one of its tables is there, and kept up to date from then on. */
export function planPipeline(card: Scorecard, { texts, programme, standing, dayOffset = 0 }: SheetContext): SheetPlan[] {
  const pipeline = programme?.pipeline ?? (standing?.has(pipelineSheetId) ? noPipeline : undefined);
  if (pipeline === undefined) return [];
  const { pipeline: words } = texts;
  const title = (id: DatasetId): string => texts.phrase(datasetOf(id).title);
  const lines = pipelineLines(pipeline, texts);
  const panels = stackPanels(pipelineRows.panels, [
    potentialPanel(pipeline, title("potential-ratings"), texts), developmentPanel(pipeline.development, title("development-assignments"), texts, dayOffset),
    mentorshipsPanel(pipeline, title("mentorships"), texts, dayOffset), pairingsPanel(pipeline.pairings, texts), successionPanel(pipeline.succession, title("succession"), texts),
  ], widths, texts);
  const guide = panels.end + 1;
  const rows = guide + words.guide.length;
  return [{
    id: pipelineSheetId,
    name: texts.sheetNames.pipeline,
    visibility: "visible",
    columnWidths: widths,
    rowHeights: [{ row: pipelineRows.title, height: 26 }, ...lineNames.map((name) => ({ row: pipelineRows[name], height: 20 })), ...panels.rowHeights, { row: panels.end, height: 32 }],
    spareRows: panels.spareRows,
    areas: [
      lineArea("title", pipelineRows.title, [words.title]), lineArea("aid", pipelineRows.aid, [words.aid]),
      ...lineNames.map((name) => ({ ...lineArea(name, pipelineRows[name], [words.lines[name], lines[name]]), anchor: { row: 0, column: 0 } })),
      ...panels.areas,
      { ...lineArea("guide-label", panels.end, [words.rails.guide, words.hints.guide]), anchor: { row: 0, column: 0 } },
      { id: "guide", row: guide, column: 0, owner: "user", cells: words.guide },
    ],
    tables: panels.tables,
    formats: [...headFormats(), ...panels.formats, ...guideFormats(panels.end, words.guide.length)],
    conditionalFormats: pipelineRules(panels.end, texts),
    validations: [],
    charts: [],
    names: [],
    links: [{ row: pipelineRows.title, column: linkColumn, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: pipelineRows.aid + 1, columns: 1 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows, columns: pipelineWidths.length },
      fitToPagesTall: null,
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  }];
}

function headFormats(): FormatPlan[] {
  const width = pipelineWidths.length;
  return [
    formatAt(pipelineRows.title, 0, styles.title), formatAt(pipelineRows.title, linkColumn, { ...styles.link, vertical: "Center" }), formatAt(pipelineRows.aid, 0, { font: { bold: true, color: colors.ink } }),
    { range: { row: pipelineRows.aid, column: 0, rows: 1, columns: width }, format: { borders: { bottom: colors.ink } } },
    { range: { row: pipelineRows.good, column: 0, rows: lineNames.length, columns: 1 }, format: styles.rail },
    { range: { row: pipelineRows.good, column: 1, rows: lineNames.length, columns: 1 }, format: styles.body },
  ];
}

function guideFormats(label: number, rows: number): FormatPlan[] {
  return [
    { range: { row: label, column: 0, rows: 1, columns: 2 }, format: { ...styles.small, vertical: "Bottom" } },
    { range: { row: label, column: 0, rows: 1, columns: 1 }, format: { font: { bold: true, color: colors.accent } } },
    { range: { row: label + 1, column: 0, rows, columns: 1 }, format: { font: { bold: true, color: colors.ink } } },
    { range: { row: label + 1, column: 1, rows, columns: 1 }, format: styles.body },
  ];
}

/** Symbols stand out in their colours, beside their words, as far down as tables can ever reach. */
function pipelineRules(end: number, { pipeline: { states, covers } }: Texts): ConditionalFormatPlan[] {
  const range = { row: pipelineRows.panels, column: 1, rows: end - pipelineRows.panels, columns: pipelineWidths.length - 2 };
  const first = `${columnLetters(range.column)}${range.row + 1}`;
  const symbol = (text: string, color: string): ConditionalFormatPlan => ({ kind: "formula", range, formula: `=LEFT(${first},1)="${text.charAt(0)}"`, font: { color, bold: true } });
  return [symbol(covers.none, colors.offTarget), symbol(states.done, colors.onTarget)];
}
