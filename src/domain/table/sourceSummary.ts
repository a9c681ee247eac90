import type { DatasetDefinition } from "./dataset";
import type { DatasetId } from "./datasetId";
import { datasets } from "./datasets";
import { headerKey } from "./headerKey";
import type { ColumnMatch } from "./match/columnMatch";
import type { TableMatch } from "./match/tableMatch";
import type { Column, Table, Tables } from "./table";

/** What a dataset was read from, so that every figure's way in can be followed. Plain data. */
export interface SourceSummary {
  readonly dataset: DatasetId;
  readonly title: string;
  /** The workbook's tables, in its order; none where the dataset is not there. */
  readonly parts: readonly SourceSummaryPart[];
  /** Body rows of all parts. */
  readonly rowsRead: number;
  /** Rows that count: neither blank nor folded into another one. */
  readonly rowsUsed: number;
  /** Serial day of the newest date that is not to come; null where none is. */
  readonly newest: number | null;
  /** Columns under another header than their own name, each header once, in the dataset's order. */
  readonly headers: readonly SourceHeaderUse[];
  /** Ids of columns that no header names and that were worked out. */
  readonly derived: readonly string[];
  /** Ids of columns that are not there. */
  readonly absent: readonly string[];
  /** How many columns the dataset can have. */
  readonly columnCount: number;
}

export interface SourceSummaryPart {
  readonly table: string;
  readonly sheet: string;
}

/** A header that serves a column under another name. */
export interface SourceHeaderUse {
  /** The dataset column's id. */
  readonly column: string;
  readonly header: string;
  readonly match: Pick<ColumnMatch, "confidence" | "reason">;
}

/**
 * Says of every dataset of the catalogue, in its order, where it came from; of the programme's those that are there, since no indicator
 * waits for the others.
 * @param today serial day
 */
export function summarizeSources(matches: readonly TableMatch[], tables: Tables, today: number): SourceSummary[] {
  return datasets.flatMap((dataset) => {
    const match = matches.find(({ dataset: { id } }) => id === dataset.id);
    const table = tables[dataset.id];
    if (match && table) return summarize(dataset, match, table, today);
    return dataset.isProgramme === true ? [] : absentSource(dataset);
  });
}

function absentSource({ id, title, columns }: DatasetDefinition): SourceSummary {
  return { dataset: id, title, parts: [], rowsRead: 0, rowsUsed: 0, newest: null, headers: [], derived: [], absent: columns.map((column) => column.id), columnCount: columns.length };
}

function summarize(dataset: DatasetDefinition, match: TableMatch, { origin, rowCount, columns, derived = {} }: Table, today: number): SourceSummary {
  return {
    dataset: dataset.id, title: dataset.title,
    parts: origin.parts.map(({ table, sheet }) => ({ table, sheet })),
    rowsRead: origin.parts.reduce((rows, part) => rows + part.rowCount, 0),
    rowsUsed: rowCount,
    newest: newestDate(Object.values(columns), today),
    headers: otherHeaders(match),
    derived: Object.keys(derived),
    absent: dataset.columns.map(({ id }) => id).filter((id) => columns[id] === undefined),
    columnCount: dataset.columns.length,
  };
}

function newestDate(columns: readonly Column[], today: number): number | null {
  let newest = -Infinity;
  for (const column of columns) {
    if (column.type !== "date") continue;
    for (const moment of column.values) if (moment > newest && moment < today + 1) newest = moment;
  }
  return Number.isFinite(newest) ? Math.floor(newest) : null;
}

function otherHeaders({ parts }: TableMatch): SourceHeaderUse[] {
  const uses = new Map<string, SourceHeaderUse>();
  for (const match of parts.flatMap(({ columns }) => columns)) {
    if (match === null || headerKey(match.header) === headerKey(match.column.id)) continue;
    const key = JSON.stringify([match.column.id, match.header]);
    if (!uses.has(key)) uses.set(key, { column: match.column.id, header: match.header, match: { confidence: match.confidence, reason: match.reason } });
  }
  return [...uses.values()];
}
