import type { Table } from "../table/table";
import { numbersOf, textOf } from "./columns";
import type { RepeatRule } from "./rowPredicate";

/** A bit per side of the repeat rule. */
export const repeatBit = { repeated: 1, repeat: 2 } as const;

/** Above so many rows in one run, sorting by comparison beats insertion. */
const insertionUpTo = 64;

/**
 * Which rows are followed by a repeat and which are one: bits of `repeatBit` per row.
 * Rows are sorted by key, then by the moment they were opened, then by position, with counting sorts (by day, then by each column of the key),
 * so that the whole takes time in proportion to the rows. Within a key, a row is repeated if the next one was opened within the window
 * after its closing, and is a repeat if it was opened within the window after the latest closing so far.
 * @param among 1 for the rows that take part.
 * @param horizon a row closed at or after it is not closed yet.
 */
export function repeatRows(table: Table, rule: RepeatRule, among: Uint8Array, horizon: number): Uint8Array {
  const bits = new Uint8Array(table.rowCount);
  const opened = numbersOf(table, rule.opened);
  const closed = numbersOf(table, rule.closed);
  const keys = rule.key.flatMap((id) => textOf(table, id) ?? []);
  if (!opened || !closed || keys.length === 0 || keys.length < rule.key.length) return bits;

  let order = new Int32Array(table.rowCount);
  let count = 0;
  for (let row = 0; row < table.rowCount; row++) {
    if (among[row] && !Number.isNaN(opened[row]) && keys.every(({ codes }) => (codes[row] as number) >= 0)) order[count++] = row;
  }
  order = sortByDay(order.subarray(0, count), opened);
  for (const { codes, values } of [...keys].reverse()) order = countingSort(order, values.length, (row) => codes[row] as number);

  const sameKey = (a: number, b: number): boolean => keys.every(({ codes }) => codes[a] === codes[b]);
  for (let start = 0; start < count; ) {
    const first = order[start] as number;
    let end = start + 1;
    while (end < count && sameKey(first, order[end] as number)) end++;
    if (end - start > 1) markRun(order.subarray(start, end), opened, closed, rule.windowDays, horizon, bits);
    start = end;
  }
  return bits;
}

function markRun(run: Int32Array, opened: Float64Array, closed: Float64Array, windowDays: number, horizon: number, bits: Uint8Array): void {
  sortRun(run, opened);
  let latestClosing = -Infinity;
  for (let i = 0; i < run.length; i++) {
    const row = run[i] as number;
    if ((opened[row] as number) <= latestClosing + windowDays) bits[row] = (bits[row] as number) | repeatBit.repeat;
    const closing = closed[row] as number;
    if (!(closing < horizon)) continue;
    if (i + 1 < run.length && (opened[run[i + 1] as number] as number) <= closing + windowDays) bits[row] = (bits[row] as number) | repeatBit.repeated;
    if (closing > latestClosing) latestClosing = closing;
  }
}

/** Rows of one key are in order of their days already; moments within a day are not. */
function sortRun(run: Int32Array, opened: Float64Array): void {
  if (run.length > insertionUpTo) {
    run.sort((a, b) => (opened[a] as number) - (opened[b] as number) || a - b);
    return;
  }
  for (let i = 1; i < run.length; i++) {
    const row = run[i] as number;
    const moment = opened[row] as number;
    let at = i;
    while (at > 0 && (opened[run[at - 1] as number] as number) > moment) {
      run[at] = run[at - 1] as number;
      at--;
    }
    run[at] = row;
  }
}

function sortByDay(rows: Int32Array, opened: Float64Array): Int32Array<ArrayBuffer> {
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    const day = Math.floor(opened[row] as number);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return rows.length === 0 ? new Int32Array(0) : countingSort(rows, last - first + 1, (row) => Math.floor(opened[row] as number) - first);
}

/** Stable; `codeOf` gives 0 … bins − 1. */
function countingSort(rows: Int32Array, bins: number, codeOf: (row: number) => number): Int32Array<ArrayBuffer> {
  const starts = new Int32Array(bins + 1);
  for (const row of rows) (starts[codeOf(row) + 1] as number)++;
  for (let bin = 0; bin < bins; bin++) starts[bin + 1] = (starts[bin + 1] as number) + (starts[bin] as number);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const bin = codeOf(row);
    sorted[starts[bin] as number] = row;
    (starts[bin] as number)++;
  }
  return sorted;
}
