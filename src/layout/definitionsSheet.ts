import type { Scorecard } from "../domain/scorecard/scorecard";
import { definitionRow, definitionWidths, type DefinitionColumn } from "./definitions/definitionRow";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import type { CellFormat, SheetPlan } from "./sheetPlan";
import { colors, styles } from "./styles";
import type { Texts } from "./texts";
import { formatDate } from "./words/formatPeriod";
import { gutter, rowHeight } from "./words/rowHeight";

/** Plan id of the Definitions sheet. */
export const definitionsSheetId = "definitions";
export const definitionsTableId = "Definitions_Indicators";

const headerRow = 3;

const columns = Object.keys(definitionWidths) as DefinitionColumn[];

/** Looks of a definition's cells. */
const definitionFormats: readonly CellFormat[] = columns.map((_, index): CellFormat => ({
  ...styles.wrapped, borders: { bottom: colors.line }, ...(index === 0 ? { font: { ...styles.wrapped.font, bold: true } } : { horizontal: "Left", indent: gutter }),
}));

/** Plans the Definitions sheet: for whoever doubts a number. */
export function planDefinitions(card: Scorecard, context: SheetContext): SheetPlan {
  const { texts } = context;
  const rows = card.lines.map((line) => definitionRow(line, context));
  const width = columns.length;
  return {
    id: definitionsSheetId,
    name: texts.sheetNames.definitions,
    visibility: "visible",
    columnWidths: [...columns.map((name) => definitionWidths[name]), 0],
    rowHeights: [
      { row: 0, height: 26 },
      ...rows.map((cells, index) => ({
        row: headerRow + 1 + index,
        height: rowHeight(columns.map((name) => cells[name]), columns.map((name) => definitionWidths[name])),
      })),
    ],
    areas: [{ id: "head", row: 0, column: 0, owner: "addin", cells: [[texts.definitions.title], [subtitle(card, texts)]] }],
    tables: [{
      id: definitionsTableId,
      row: headerRow, column: 0,
      columns: columns.map((name) => ({ header: texts.definitions.columns[name], owner: "addin" })),
      rows: rows.map((cells, index) => ({ key: card.lines[index]?.description.id ?? "", cells: columns.map((name) => cells[name]) })),
      fitsRows: true,
      list: { seldom: true, formats: definitionFormats, gone: { column: 0, text: texts.packs.gone } },
    }],
    formats: [
      { range: { row: 0, column: 0, rows: 1, columns: 1 }, format: styles.title },
      { range: { row: 1, column: 0, rows: 1, columns: 1 }, format: styles.quiet },
      { range: { row: headerRow, column: 0, rows: 1, columns: width }, format: styles.header },
      ...rows.map((_, index) => ({
        range: { row: headerRow + 1 + index, column: 0, rows: 1, columns: width }, format: { ...styles.wrapped, borders: { bottom: colors.line } },
      })),
      { range: { row: headerRow + 1, column: 0, rows: rows.length, columns: 1 }, format: { font: { bold: true } } },
      { range: { row: headerRow, column: 1, rows: rows.length + 1, columns: width - 1 }, format: { horizontal: "Left", indent: gutter } },
      { range: { row: 0, column: width - 1, rows: 1, columns: 1 }, format: styles.link },
    ],
    conditionalFormats: [],
    validations: [],
    charts: [],
    names: [],
    links: [{ row: 0, column: width - 1, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: headerRow + 1, columns: 1 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: headerRow + 1 + rows.length, columns: width },
      titleRows: { first: headerRow, last: headerRow },
      fitToPagesTall: null,
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  };
}

function subtitle({ fiscalYearStart }: Scorecard, texts: Texts): string {
  const { definitions, settings, monthsLong } = texts;
  return fiscalYearStart === 1 ? definitions.subtitle : `${definitions.subtitle} ${settings.fiscalYear(monthsLong[fiscalYearStart - 1] ?? "")}`;
}
