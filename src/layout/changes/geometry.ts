/** Plan id of the Changes sheet. */
export const changesSheetId = "changes";
export const changedTableId = "Changes_Indicators";
export const publishedTableId = "Changes_Published";

/** Width of each column in characters: both tables share them. */
export const changedWidths = { indicator: 40, period: 13, was: 11, now: 11, change: 11, why: 84, note: 30 } as const;

export type ChangedColumn = keyof typeof changedWidths;
export const changedColumns = Object.keys(changedWidths) as ChangedColumn[];

/** Columns of the table of publications, each under the column whose width it shares. */
export const publishedColumns = ["what", "on", "then", "now", "change", "why", "note"] as const;
export type PublishedColumn = (typeof publishedColumns)[number];

export const noteColumn = changedColumns.indexOf("note");

/** Rows that publications and restatements can fill. */
const publishedRoom = 240;

/** Rows below the indicators that are kept out of sight for those that indicator packs bring. */
export const spareRows = 60;

export interface ChangesRows {
  readonly changed: number;
  readonly publishedRail: number;
  readonly published: number;
  /** Where publications can go. */
  readonly room: { readonly row: number; readonly rows: number };
}

export const headRows = { title: 0, summary: 1, rail: 2 } as const;

/** Rows of the sheet (zero-based) for a number of indicators: publications stand last, and grow downwards. */
export function changesRows(indicators: number): ChangesRows {
  const changed = headRows.rail + 1;
  const publishedRail = changed + indicators + spareRows + 2;
  const published = publishedRail + 1;
  return { changed, publishedRail, published, room: { row: published + 1, rows: publishedRoom } };
}
