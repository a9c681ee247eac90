import type { Period } from "../../domain/scorecard/period";
import type { RowsBehind } from "../../domain/measure/rowsBehind";
import { answerColumns } from "../../domain/table/answerColumns";
import { datasetOf } from "../../domain/table/datasets";
import type { Column, Table } from "../../domain/table/table";
import { cellPlace, headerOf } from "../../domain/table/tableOrigin";
import type { InputColumn } from "../input/inputTable";
import { tableNameOf } from "../input/tableNameOf";
import { safeSheetName } from "../safeSheetName";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { formatNumber } from "../words/formatNumber";
import { periodName } from "../words/formatPeriod";
import type { RowList } from "./rowList";

/** More rows than anybody reads; each is a formula that Excel keeps. */
export const mostListed = 20_000;

/** Which number a list is about. */
export interface ListedNumber {
  /** Id and title of the indicator. */
  readonly indicator: string;
  readonly title: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly period: Period;
}

/**
 * The list of the rows behind a number: what each counts as and why, a link to it, and the columns that the number is made from, without those
 * that name people or hold what somebody answered.
 * @param dayOffset days to take off serial days, where the workbook counts them from 1904
 */
export function planRowList({ indicator, title, team, period }: ListedNumber, { dataset, columns, rows: all }: RowsBehind, source: Table, dayOffset: number, texts: Texts): RowList {
  const words = texts.rows;
  const shown = columns.filter((column) => isListable(dataset, column));
  const rows = all.slice(0, mostListed);
  const count = (rowCount: number): string => formatNumber(rowCount, 0, texts);
  const note = words.note(title, team ?? words.organisation, periodName(period, texts), count(all.length)) + (rows.length < all.length ? words.cut(count(rows.length), count(all.length)) : "");
  const own: InputColumn[] = [{ header: words.headers.countsAs, width: 20 }, { header: words.headers.reason, width: 28 }, { header: words.headers.cell, width: 16 }];
  return {
    table: {
      sheet: safeSheetName(words.sheet(title)), table: tableNameOf(words.table(title)), note, rowCount: rows.length, isSample: false, rowsBehind: indicator,
      columns: distinct([...own, ...shown.map((column) => listedColumn(source, column))]),
    },
    rows: rows.map(({ row, sourceRow, outcome, reason }) => [
      words.outcomes[outcome], reason && texts.phrase(reason), linkTo(source, shown[0] ?? columns[0] ?? "", sourceRow), ...shown.map((column) => valueOf(source.columns[column], row, dayOffset)),
    ]),
  };
}

function isListable(dataset: RowsBehind["dataset"], column: string): boolean {
  const isAnswer = answerColumns.some(([ofDataset, answer]) => ofDataset === dataset && answer === column);
  return !isAnswer && datasetOf(dataset).columns.find(({ id }) => id === column)?.names === undefined;
}

function listedColumn({ origin, columns }: Table, column: string): InputColumn {
  const header = headerOf(origin, column);
  const isDate = columns[column]?.type === "date";
  return { header, width: isDate ? 17 : Math.min(28, Math.max(12, header.length + 4)), ...(isDate ? { numberFormat: "yyyy-mm-dd hh:mm" } : {}) };
}

/** Headers of a table are all different, whatever their case. */
function distinct(columns: readonly InputColumn[]): InputColumn[] {
  const taken = new Set<string>();
  return columns.map((column) => {
    let header = column.header;
    for (let copy = 2; taken.has(header.toLowerCase()); copy++) header = `${column.header} ${copy}`;
    taken.add(header.toLowerCase());
    return { ...column, header };
  });
}

/** A link to a row's cell: as a formula, since links of their own cost Excel a request each. */
function linkTo({ origin }: Table, column: string, sourceRow: number): PlanValue {
  const { address } = cellPlace(origin, column, sourceRow);
  return address === null ? null : { formula: `HYPERLINK("#${quoted(address)}","${quoted(address)}")` };
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

function valueOf(column: Column | undefined, row: number, dayOffset: number): PlanValue {
  switch (column?.type) {
    case "text": return column.values[column.codes[row] ?? -1] ?? null;
    case "number": return known(column.values[row]);
    case "date": {
      const serial = known(column.values[row]);
      return serial === null ? null : serial - dayOffset;
    }
    case "flag": return column.values[row] === 1 ? true : column.values[row] === 0 ? false : null;
    default: return null;
  }
}

function known(number: number | undefined): number | null {
  return number === undefined || Number.isNaN(number) ? null : number;
}
