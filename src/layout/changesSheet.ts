import type { History } from "../domain/history/history";
import type { Scorecard } from "../domain/scorecard/scorecard";
import { changedTable } from "./changes/changedTable";
import { changesFormats, changesRules } from "./changes/changesFormats";
import { changedColumns, changedWidths, changesRows, changesSheetId, headRows, noteColumn, spareRows } from "./changes/geometry";
import { publishedTable } from "./changes/publishedTable";
import { listHeights } from "./listFormats";
import { scorecardSheetId } from "./scorecard/geometry";
import type { SheetContext } from "./sheetContext";
import type { AreaPlan, SheetPlan } from "./sheetPlan";
import type { Texts } from "./texts";
import { formatDate } from "./words/formatPeriod";

const widths = changedColumns.map((name) => changedWidths[name]);

/**
 * Plans the Changes sheet: what the last run changed and why, and what was published and restated since. It is made when there first is
 * something to tell, and stays from then on, also where somebody wrote on it and that run was taken back.
 */
export function planChanges(card: Scorecard, context: SheetContext): SheetPlan[] {
  const { texts, diagnostics, past } = context;
  if (past === undefined || !hasChangesSheet(context)) return [];
  const { history } = texts;
  const rows = changesRows(card.lines.length);
  const changed = changedTable(card, past.history, diagnostics, rows.changed, texts);
  const published = publishedTable(card, past, rows.published, texts);
  const { room } = rows;
  return [{
    id: changesSheetId,
    name: texts.sheetNames.changes,
    visibility: "visible",
    columnWidths: [...widths, 0],
    rowHeights: [
      { row: headRows.title, height: 26 }, { row: headRows.summary, height: 20 }, { row: headRows.rail, height: 24 }, { row: rows.publishedRail, height: 24 },
      ...[changed, published].flatMap((table) => listHeights(table, widths)),
    ],
    spareRows: [{ row: rows.changed + 1 + card.lines.length, rows: spareRows }, { row: room.row + published.rows.length, rows: room.rows - published.rows.length }],
    areas: [
      label("title", headRows.title, history.title),
      label("summary", headRows.summary, summaryText(card, past.history, texts)),
      { ...label("changed-label", headRows.rail, history.rails.changed), anchor: { row: 0, column: 0 } },
      { ...label("published-label", rows.publishedRail, history.rails.published), anchor: { row: 0, column: 0 } },
    ],
    tables: [changed, published],
    formats: changesFormats(card, rows, published.rows.length, texts),
    conditionalFormats: changesRules(rows, card.lines.length, texts),
    validations: [],
    charts: [],
    names: [],
    links: [{ row: headRows.title, column: noteColumn, sheet: scorecardSheetId, text: texts.links.scorecard }],
    freeze: { rows: headRows.summary + 1, columns: 0 },
    page: {
      orientation: "landscape",
      printArea: { row: 0, column: 0, rows: room.row + room.rows, columns: widths.length },
      fitToPagesTall: null,
      footerLeft: texts.footer(formatDate(card.asOf, texts)),
    },
  }];
}

/** Whether there is a Changes sheet to go to. */
export function hasChangesSheet({ past, standing }: SheetContext): boolean {
  return past !== undefined && (past.history.lastChange !== null || past.history.publications.length > 0 || standing?.has(changesSheetId) === true);
}

function summaryText(card: Scorecard, { lastChange }: History, texts: Texts): string {
  const { summary } = texts.history;
  if (lastChange === null) return summary.unchanged;
  const changed = lastChange.changes.filter(({ team, headline }) => team === card.team && headline !== null).length;
  const day = (serial: number): string => formatDate(serial, texts);
  return summary.changed(changed, card.lines.length, day(lastChange.before), day(lastChange.asOf));
}

function label(id: string, row: number, value: string): AreaPlan {
  return { id, row, column: 0, owner: "addin", cells: [[value]] };
}
