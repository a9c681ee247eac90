import { cellName } from "../domain/table/cellName";
import { needsYou } from "../domain/diagnostics/needsYou";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { findingsTable } from "./dataQuality/findingsTable";
import { dataQualitySheetId, findingColumns, linkColumn, qualityRows, qualityWidths } from "./dataQuality/geometry";
import { linkFormula } from "./dataQuality/linkFormula";
import { qualityFormats, qualityRules } from "./dataQuality/qualityFormats";
import { sourcesTable } from "./dataQuality/sourcesTable";
import { listHeights } from "./listFormats";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import type { AreaPlan, PlanValue, SheetPlan } from "./sheetPlan";
import { formatDate } from "./words/formatPeriod";

const width = findingColumns.length;
const widths = findingColumns.map((name) => qualityWidths[name]);

/** Plans the Data Quality sheet, for analysts: what was found in the data, what needs a person first, and what was read from where. */
export function planDataQuality(card: Scorecard, { texts, diagnostics, sources }: SheetContext): SheetPlan {
  const { quality } = texts;
  const asOf = formatDate(card.asOf, texts);
  const found = findingsTable(diagnostics, texts);
  const read = sourcesTable(sources, texts);
  const waiting = diagnostics.filter(needsYou).length;
  const { room } = qualityRows;
  return {
    id: dataQualitySheetId,
    name: texts.sheetNames.dataQuality,
    visibility: "visible",
    columnWidths: [...widths, 0],
    rowHeights: [
      { row: qualityRows.title, height: 26 }, { row: qualityRows.summary, height: 20 }, { row: qualityRows.found, height: 24 },
      { row: qualityRows.read, height: 24 }, ...[found, read].flatMap((table) => listHeights(table, widths)),
    ],
    spareRows: [{ row: room.row + found.rows.length, rows: room.rows - found.rows.length }],
    areas: [
      label("title", qualityRows.title, 0, quality.title),
      label("summary", qualityRows.summary, 0, quality.summary(waiting, diagnostics.length - waiting, asOf)),
      label("to-sources", qualityRows.summary, linkColumn, linkFormula(cellName(qualityRows.read, 0), quality.toSources)),
      { ...label("found-label", qualityRows.found, 0, quality.rails.found), anchor: { row: 0, column: 0 } },
      { ...label("read-label", qualityRows.read, 0, quality.rails.read), anchor: { row: 0, column: 0 } },
    ],
    tables: [found, read],
    formats: qualityFormats(found.rows.length, read.rows.length),
    conditionalFormats: qualityRules(read.rows.length, texts),
    validations: [],
    charts: [],
    names: [],
    links: [{ row: qualityRows.title, column: linkColumn, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: qualityRows.findings + 1, columns: 0 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: qualityRows.sources + 1 + read.rows.length, columns: width },
      titleRows: { first: qualityRows.findings, last: qualityRows.findings },
      fitToPagesTall: null,
      footerLeft: texts.footer(asOf),
    },
  };
}

function label(id: string, row: number, column: number, value: PlanValue): AreaPlan {
  return { id, row, column, owner: "addin", cells: [[value]] };
}
