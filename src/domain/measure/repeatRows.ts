import type { Table } from "../table/table";
import { numbersOf, textOf } from "./columns";
import type { RepeatRule } from "./rowPredicate";

/** A bit per side of the repeat rule. */
export const repeatBit = { repeated: 1, repeat: 2 } as const;

/** Above so many rows in one run, sorting by comparison beats insertion. */
const insertionUpTo = 48;

interface Moments {
  readonly opened: Float64Array;
  readonly closed: Float64Array;
  /** The rest of the key as one number; null where the key is one column. */
  readonly rest: Int32Array | Float64Array | null;
}

/**
 * Which rows are followed by a repeat and which are one: bits of `repeatBit` per row.
 * One counting sort puts the rows of a customer (the key's first column) side by side; each such run is short and is sorted by the rest of the key,
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

  const rest = combined(others);
  const takesPart = new Uint8Array(table.rowCount);
  const { codes } = first;
  const starts = new Int32Array(first.values.length + 1);
  for (let row = 0; row < takesPart.length; row++) {
    const code = codes[row] as number;
    if (!among[row] || code < 0 || Number.isNaN(opened[row]) || (rest && (rest[row] as number) < 0)) continue;
    takesPart[row] = 1;
    (starts[code + 1] as number)++;
  }
  for (let bin = 1; bin < starts.length; bin++) starts[bin] = (starts[bin] as number) + (starts[bin - 1] as number);
  const order = new Int32Array(starts[starts.length - 1] ?? 0);
  const next = starts.slice();
  for (let row = 0; row < takesPart.length; row++) {
    if (!takesPart[row]) continue;
    const code = codes[row] as number;
    const at = next[code] as number;
    order[at] = row;
    next[code] = at + 1;
  }

  const moments: Moments = { opened, closed, rest };
  for (let bin = 0; bin + 1 < starts.length; bin++) {
    const from = starts[bin] as number;
    const to = starts[bin + 1] as number;
    if (to - from < 2) continue;
    sortRun(order, from, to, moments);
    markRun(order, from, to, moments, rule.windowDays, horizon, bits);
  }
  return bits;
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

/** Rows stand in order of position already, so that a stable sort by key and moment is enough. */
function sortRun(order: Int32Array, from: number, to: number, { opened, rest }: Moments): void {
  if (to - from > insertionUpTo) {
    order.subarray(from, to).sort((a, b) => (rest ? (rest[a] as number) - (rest[b] as number) : 0) || (opened[a] as number) - (opened[b] as number) || a - b);
    return;
  }
  for (let i = from + 1; i < to; i++) {
    const row = order[i] as number;
    const moment = opened[row] as number;
    const key = rest ? (rest[row] as number) : 0;
    let at = i;
    while (at > from) {
      const other = order[at - 1] as number;
      const otherKey = rest ? (rest[other] as number) : 0;
      if (otherKey < key || (otherKey === key && (opened[other] as number) <= moment)) break;
      order[at] = other;
      at--;
    }
    order[at] = row;
  }
}

function markRun(order: Int32Array, from: number, to: number, { opened, closed, rest }: Moments, windowDays: number, horizon: number, bits: Uint8Array): void {
  let latestClosing = -Infinity;
  for (let i = from; i < to; i++) {
    const row = order[i] as number;
    if (rest && i > from && rest[row] !== rest[order[i - 1] as number]) latestClosing = -Infinity;
    if ((opened[row] as number) <= latestClosing + windowDays) bits[row] = (bits[row] as number) | repeatBit.repeat;
    const closing = closed[row] as number;
    if (!(closing < horizon)) continue;
    const after = i + 1 < to ? (order[i + 1] as number) : -1;
    if (after >= 0 && (!rest || rest[after] === rest[row]) && (opened[after] as number) <= closing + windowDays) bits[row] = (bits[row] as number) | repeatBit.repeated;
    if (closing > latestClosing) latestClosing = closing;
  }
}
