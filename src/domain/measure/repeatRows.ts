import type { Table } from "../table/table";
import { numbersOf, textOf } from "./columns";
import type { RepeatRule } from "./rowPredicate";

/** A bit per side of the repeat rule. */
export const repeatBit = { repeated: 1, repeat: 2 } as const;

/** Above so many rows in one run, sorting by comparison beats insertion. */
const insertionUpTo = 48;

interface Keyed {
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  /** Codes of the key's first column. */
  readonly codes: Int32Array;
  /** The rest of the key as one number; null where the key is one column. */
  readonly rest: Int32Array | Float64Array | null;
}

/**
 * Which rows are followed by a repeat and which are one: bits of `repeatBit` per row.
 * One counting sort by a hash of the key puts the rows of a key side by side; each such run is short and is sorted by key,
 * then by the moment opened, then by position. Within a key, a row is repeated if the next one was opened within the window after its closing,
 * and is a repeat if it was opened within the window after the latest closing so far.
 * @param among 1 for the rows that take part.
 * @param horizon a row closed at or after it is not closed yet.
 */
export function repeatRows(table: Table, rule: RepeatRule, among: Uint8Array, horizon: number): Uint8Array {
  const bits = new Uint8Array(table.rowCount);
  const opened = numbersOf(table, rule.opened);
  const closed = numbersOf(table, rule.closed);
  const [first, ...others] = rule.key.flatMap((id) => textOf(table, id) ?? []);
  if (!opened || !closed || !first || others.length + 1 < rule.key.length) return bits;

  const keyed: Keyed = { opened, closed, codes: first.codes, rest: combined(others) };
  const { order, hashes, starts } = sortByHash(keyed, among);
  const mark = (from: number, to: number): void => {
    sortRun(order, from, to, keyed);
    markRun(order, from, to, keyed, rule.windowDays, horizon, bits);
  };
  for (let bin = 0; bin + 1 < starts.length; bin++) {
    const from = starts[bin] as number;
    const to = starts[bin + 1] as number;
    if (to - from > insertionUpTo) {
      mark(from, to);
      continue;
    }
    sortByValue(hashes, order, from, to);
    for (let at = from; at < to; ) {
      const start = at++;
      while (at < to && hashes[at] === hashes[start]) at++;
      if (at - start > 1) mark(start, at);
    }
  }
  return bits;
}

/** Rows that take part, by the leading bits of their key's hash and then by position. */
interface HashedRows {
  readonly order: Int32Array;
  /** The whole hash of each row of `order`: most rows share theirs with no other and need not be looked at again. */
  readonly hashes: Int32Array;
  /** Where the rows of each value of the leading bits begin, and the end. */
  readonly starts: Int32Array;
}

function sortByHash({ opened, codes, rest }: Keyed, among: Uint8Array): HashedRows {
  // About four rows to a bin: the bins fit a processor's cache, and each is sorted in a few steps.
  const shift = 32 - Math.max(1, Math.ceil(Math.log2(among.length + 1)) - 2);
  const starts = new Int32Array(2 ** (32 - shift) + 1);
  const hashOf = new Int32Array(among.length);
  const takesPart = new Uint8Array(among.length);
  for (let row = 0; row < takesPart.length; row++) {
    const code = codes[row] as number;
    const other = rest ? (rest[row] as number) : 0;
    if (!among[row] || code < 0 || other < 0 || Number.isNaN(opened[row])) continue;
    const hash = Math.imul(Math.imul(code, 0x9e3779b1) ^ (other + 0x7f4a7c15), 0x85ebca6b);
    takesPart[row] = 1;
    hashOf[row] = hash;
    starts[hash >>> shift] = (starts[hash >>> shift] as number) + 1;
  }
  let end = 0;
  for (let bin = 0; bin < starts.length; bin++) starts[bin] = end += starts[bin] as number;
  const order = new Int32Array(end);
  const hashes = new Int32Array(end);
  // From the last row up, each bin is filled from its end, which leaves its beginning in `starts`.
  for (let row = takesPart.length - 1; row >= 0; row--) {
    if (!takesPart[row]) continue;
    const hash = hashOf[row] as number;
    const at = (starts[hash >>> shift] as number) - 1;
    starts[hash >>> shift] = at;
    order[at] = row;
    hashes[at] = hash;
  }
  return { order, hashes, starts };
}

/** Stable insertion sort of a short stretch of `values`, `beside` moving along. */
function sortByValue(values: Int32Array, beside: Int32Array, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const value = values[i] as number;
    const other = beside[i] as number;
    let at = i;
    while (at > from && (values[at - 1] as number) > value) {
      values[at] = values[at - 1] as number;
      beside[at] = beside[at - 1] as number;
      at--;
    }
    values[at] = value;
    beside[at] = other;
  }
}

/** Several columns' codes as one number per row, −1 where one is missing; null of none. */
function combined(columns: readonly { readonly codes: Int32Array; readonly values: readonly string[] }[]): Int32Array | Float64Array | null {
  const [first, ...others] = columns;
  if (!first || others.length === 0) return first?.codes ?? null;
  const keys = Float64Array.from(first.codes);
  for (const { codes, values } of others) {
    for (let row = 0; row < keys.length; row++) {
      const code = codes[row] as number;
      keys[row] = code < 0 || (keys[row] as number) < 0 ? -1 : (keys[row] as number) * values.length + code;
    }
  }
  return keys;
}

function sameKey(a: number, b: number, { codes, rest }: Keyed): boolean {
  return codes[a] === codes[b] && (!rest || rest[a] === rest[b]);
}

/** By key, then by moment. */
function compare(a: number, b: number, { codes, rest, opened }: Keyed): number {
  return (codes[a] as number) - (codes[b] as number) || (rest ? (rest[a] as number) - (rest[b] as number) : 0) || (opened[a] as number) - (opened[b] as number);
}

/** Rows stand in order of position already, so that a stable sort by key and moment is enough. */
function sortRun(order: Int32Array, from: number, to: number, keyed: Keyed): void {
  if (to - from > insertionUpTo) {
    order.subarray(from, to).sort((a, b) => compare(a, b, keyed) || a - b);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const row = order[i] as number;
    let at = i;
    while (at > from && compare(order[at - 1] as number, row, keyed) > 0) {
      order[at] = order[at - 1] as number;
      at--;
    }
    order[at] = row;
  }
}

function markRun(order: Int32Array, from: number, to: number, keyed: Keyed, windowDays: number, horizon: number, bits: Uint8Array): void {
  const { opened, closed } = keyed;
  let latestClosing = -Infinity;
  for (let i = from; i < to; i++) {
    const row = order[i] as number;
    if (i > from && !sameKey(row, order[i - 1] as number, keyed)) latestClosing = -Infinity;
    if ((opened[row] as number) <= latestClosing + windowDays) bits[row] = (bits[row] as number) | repeatBit.repeat;
    const closing = closed[row] as number;
    if (!(closing < horizon)) continue;
    const after = i + 1 < to ? (order[i + 1] as number) : -1;
    if (after >= 0 && sameKey(after, row, keyed) && (opened[after] as number) <= closing + windowDays) bits[row] = (bits[row] as number) | repeatBit.repeated;
    if (closing > latestClosing) latestClosing = closing;
  }
}
