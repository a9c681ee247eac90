import type { DatasetId } from "../../table/datasetId";
import { formatDay } from "../../table/serialDay";
import { messages } from "../messages";
import { headerOf } from "../../table/tableOrigin";
import { isMissing, numbersOf } from "./checkedColumns";
import type { RowCheck } from "./rowCheck";

/** A moment before the one that it follows. */
export function outOfOrder(dataset: DatasetId, later: string, earlier: string): RowCheck {
  return {
    code: `${dataset}.${later}-before-${earlier}`, severity: "warning", needsYou: true, dataset, columns: [later, earlier],
    concerns: (table) => {
      const [end, start] = [numbersOf(table, later), numbersOf(table, earlier)];
      return (row) => (end[row] ?? NaN) < (start[row] ?? NaN);
    },
    message: (rows) => messages.outOfOrder(dataset, later, earlier, rows),
  };
}

/** A row without the date that places it. */
export function noDate(dataset: DatasetId, column: string): RowCheck {
  return {
    code: `${dataset}.no-${column}`, severity: "warning", needsYou: true, dataset, columns: [column],
    concerns: (table) => isMissing(table, column),
    message: (rows, table) => messages.dateMissing(dataset, headerOf(table.origin, column), rows),
  };
}

/** A count, an amount or a duration below zero. */
export function negative(dataset: DatasetId, column: string): RowCheck {
  return {
    code: `${dataset}.negative-${column}`, severity: "warning", needsYou: true, dataset, columns: [column],
    concerns: (table) => {
      const values = numbersOf(table, column);
      return (row) => (values[row] ?? NaN) < 0;
    },
    message: (rows, table) => messages.negative(headerOf(table.origin, column), rows),
  };
}

/** A row without an amount, which is not one of zero. A column that was worked out has said so itself. */
export function noAmount(dataset: DatasetId, column: string): RowCheck {
  return {
    code: `${dataset}.no-${column}`, severity: "warning", needsYou: true, dataset, columns: [column],
    concerns: (table) => (table.derived?.[column] === undefined ? isMissing(table, column) : () => false),
    message: (rows, table) => messages.amountMissing(dataset, headerOf(table.origin, column), rows),
  };
}

/** Something that has happened, dated after today. */
export function inFuture(dataset: DatasetId, column: string): RowCheck {
  return {
    code: `${dataset}.future-${column}`, severity: "warning", needsYou: true, dataset, columns: [column],
    concerns: (table, { today }) => {
      const values = numbersOf(table, column);
      const tomorrow = today === null ? Infinity : Math.floor(today) + 1;
      return (row) => (values[row] ?? NaN) >= tomorrow;
    },
    message: (rows, table, { today }) => messages.inFuture(dataset, headerOf(table.origin, column), rows, formatDay(today ?? 0)),
  };
}

/** A number that no scale has. */
export function impossible(dataset: DatasetId, column: string, low: number, high: number): RowCheck {
  return {
    code: `${dataset}.impossible-${column}`, severity: "warning", needsYou: true, dataset, columns: [column],
    concerns: (table) => {
      const values = numbersOf(table, column);
      return (row) => (values[row] ?? NaN) < low || (values[row] ?? NaN) > high;
    },
    message: (rows, table) => messages.impossibleScore(headerOf(table.origin, column), rows, low, high),
  };
}
