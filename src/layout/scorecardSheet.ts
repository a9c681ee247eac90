import type { IndicatorLine, Scorecard } from "../domain/scorecard/scorecard";
import { changesSheetId } from "./changes/geometry";
import { insightsSheetId } from "./insights/geometry";
import { hasChangesSheet } from "./changesSheet";
import { dataQualitySheetId } from "./dataQuality/geometry";
import { definitionsSheetId } from "./definitionsSheet";
import { planSheetId } from "./plan/planTable";
import { chartChoice } from "./scorecard/chartChoice";
import {
  chartRows, lastColumn, printedColumns, printedWidths, railColumn, scorecardRows, scorecardSheetId, spareRows, tableColumn, type ScorecardRows,
} from "./scorecard/geometry";
import { dataArea, dataFormats } from "./scorecard/chartData";
import { captionAreas, scorecardChartPlans } from "./scorecard/scorecardCharts";
import { scorecardFormats, scorecardRules } from "./scorecard/scorecardFormats";
import { contextAreaId, scorecardStrip } from "./scorecard/scorecardStrip";
import { mainPlace, type ScorecardPlace } from "./scorecard/scorecardPlace";
import { hiddenColumns, lineHeight, scorecardTable } from "./scorecard/scorecardTables";
import { scorecardTop } from "./scorecard/scorecardTop";
import type { SheetContext } from "./sheetContext";
import type { AreaPlan, LinkPlan, SheetPlan } from "./sheetPlan";
import { colors } from "./styles";
import { hasTeamsSheet } from "./teamsSheet";
import { teamsSheetId } from "./teams/geometry";
import { trendsSheetId } from "./trends/geometry";
import { cannotSeeText, notMeasuredText, typedByHandText } from "./words/blindText";
import { formatDate } from "./words/formatPeriod";

/** Plans a Scorecard, the main one or a team's: one landscape page that says in words, numbers and pictures how matters stand. */
export function planScorecard(card: Scorecard, context: SheetContext, place: ScorecardPlace = mainPlace(context.texts)): SheetPlan {
  const { texts } = context;
  const leading = card.lines.filter(({ description }) => description.kind === "leading");
  const lagging = card.lines.filter(({ description }) => description.kind === "lagging");
  const rows = scorecardRows(leading.length, lagging.length);
  const charts = chartChoice(card, texts);
  return {
    id: place.id,
    name: place.name,
    visibility: "visible",
    tabColor: colors.accent,
    columnWidths: [...printedWidths, ...hiddenColumns.map(() => 0), 0],
    rowHeights: rowHeights(rows, leading, lagging),
    spareRows: [leading, lagging].map(({ length }, index) => ({ row: (index === 0 ? rows.leading : rows.lagging) + 1 + length, rows: spareRows })),
    areas: [
      ...scorecardTop(card, context, place.tables, rows), ...scorecardStrip(card, rows.context, texts),
      ...captionAreas(charts, rows.charts), blindArea(card, context, place, rows), ...charts.map((content, index) => dataArea(content, index, rows, texts)),
    ],
    tables: [
      scorecardTable({ id: place.tables.leading, titleHeader: texts.columns.leading, row: rows.leading, lines: leading, follows: place.follows?.leading ?? null }, texts),
      scorecardTable({ id: place.tables.lagging, titleHeader: texts.columns.lagging, row: rows.lagging, lines: lagging, follows: place.follows?.lagging ?? null }, texts),
    ],
    formats: [...scorecardFormats(card, rows, texts), ...charts.flatMap((_, index) => dataFormats(index, rows))],
    conditionalFormats: scorecardRules(rows, leading.length, lagging.length, texts),
    validations: [],
    charts: scorecardChartPlans(charts, place.id, rows, texts),
    names: [],
    links: links(place.id, rows, context),
    freeze: { rows: 2, columns: 0 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: rows.links + 1, columns: printedColumns },
      fitToPagesTall: 1,
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  };
}

function blindArea(card: Scorecard, { diagnostics, texts }: SheetContext, { id, tables }: ScorecardPlace, rows: ScorecardRows): AreaPlan {
  const typed = typedByHandText(diagnostics, [tables.leading, tables.lagging, contextAreaId].map((part) => `${id}/${part}`), texts);
  return {
    id: "blind", row: rows.blind, column: railColumn, owner: "addin", anchor: { row: 0, column: 0 },
    cells: [[texts.rails.blind, cannotSeeText(diagnostics, texts)], [null, typed + notMeasuredText(card, texts, typed.length)]],
  };
}

/** From a team's sheet it goes back to the main Scorecard; what the Trends and the Changes show is the main one's. */
function links(id: string, rows: ScorecardRows, context: SheetContext): LinkPlan[] {
  const { texts } = context;
  return [
    { row: rows.links, column: tableColumn, sheet: definitionsSheetId, text: texts.links.definitions },
    ...(id === scorecardSheetId
      ? [
        { row: rows.links, column: tableColumn + 2, sheet: trendsSheetId, text: texts.links.trends },
        ...(hasChangesSheet(context) ? [{ row: rows.links, column: tableColumn + 4, sheet: changesSheetId, text: texts.links.changes }] : []),
      ]
      : [{ row: rows.links, column: tableColumn + 2, sheet: scorecardSheetId, text: texts.links.scorecard }]),
    { row: rows.links, column: tableColumn + 5, sheet: dataQualitySheetId, text: texts.links.dataQuality },
    ...(id === scorecardSheetId && context.insights !== undefined ? [{ row: rows.links, column: lastColumn, sheet: insightsSheetId, text: texts.links.insights }] : []),
    { row: rows.links, column: lastColumn - 3, sheet: planSheetId, text: texts.links.plan },
    ...(hasTeamsSheet(context) ? [{ row: rows.links, column: lastColumn - 1, sheet: teamsSheetId, text: texts.links.teams }] : []),
  ];
}

/** Points. */
const heights = { title: 30, counts: 24, gap: 8, words: 17, header: 18, label: 15, figure: 20, chart: 15 } as const;

function rowHeights(rows: ScorecardRows, leading: readonly IndicatorLine[], lagging: readonly IndicatorLine[]): SheetPlan["rowHeights"] {
  const run = (row: number, count: number, height: number): { row: number; height: number }[] =>
    Array.from({ length: count }, (_, index) => ({ row: row + index, height }));
  const table = (header: number, lines: readonly IndicatorLine[]): { row: number; height: number }[] => [
    { row: header, height: heights.header },
    ...lines.map((line, index) => ({ row: header + 1 + index, height: lineHeight(line) })),
  ];
  return [
    { row: rows.title, height: heights.title }, { row: rows.counts, height: heights.counts }, { row: rows.counts + 1, height: heights.gap },
    ...run(rows.good, 6, heights.words), { row: rows.leading - 1, height: heights.gap },
    ...table(rows.leading, leading), { row: rows.lagging - 1, height: heights.gap },
    ...table(rows.lagging, lagging), { row: rows.context - 1, height: heights.gap },
    { row: rows.context, height: heights.label }, { row: rows.context + 1, height: heights.figure }, { row: rows.charts - 1, height: heights.gap },
    ...run(rows.charts, chartRows, heights.chart), { row: rows.blind - 1, height: heights.gap },
  ];
}
