import type { Table } from "../table/table";
import { numbersOf, textOf } from "./columns";
import { repeatBit } from "./repeatRows";
import type { RepeatRule, RowPredicate } from "./rowPredicate";
import { rowValues } from "./rowValues";
import { holdsWord } from "./words";

/** What is lost when a clock time becomes a fraction of a day. */
const tolerance = 1e-6;

/** What masks over one table share, so that nothing is computed twice. */
export interface MaskSources {
  readonly horizon: number;
  mask(predicate: RowPredicate): Uint8Array;
  /** Bits of `repeatBit` per row. */
  repeatBits(rule: RepeatRule): Uint8Array;
}

/** One byte per row: 1 where the predicate holds. The loops are over columns, never over predicates per row. */
export function predicateMask(table: Table, predicate: RowPredicate, shared: MaskSources): Uint8Array {
  const { horizon } = shared;
  const mask = new Uint8Array(table.rowCount);
  switch (predicate.op) {
    case "always":
      return mask.fill(1);
    case "present":
      return fillPresent(mask, table, predicate.column);
    case "eq": {
      const { value } = predicate;
      const flags = table.columns[predicate.column];
      const values = flags?.type === "flag" ? flags.values : numbersOf(table, predicate.column);
      if (values) for (let row = 0; row < mask.length; row++) mask[row] = values[row] === value ? 1 : 0;
      return mask;
    }
    case "atLeast":
      return fillBetween(mask, numbersOf(table, predicate.column), predicate.value, Infinity);
    case "atMost":
      return fillBetween(mask, numbersOf(table, predicate.column), -Infinity, predicate.value);
    case "olderThan":
      return fillOlder(mask, numbersOf(table, predicate.column), predicate.days, horizon);
    case "happened": {
      const values = numbersOf(table, predicate.column);
      if (values) for (let row = 0; row < mask.length; row++) mask[row] = (values[row] as number) < horizon ? 1 : 0;
      return mask;
    }
    case "positive": {
      const values = rowValues(table, predicate.value);
      for (let row = 0; row < mask.length; row++) mask[row] = (values[row] as number) > 0 ? 1 : 0;
      return mask;
    }
    case "within":
      return fillBetween(mask, rowValues(table, predicate.value), predicate.low - tolerance, predicate.high + tolerance);
    case "before": {
      const earlier = numbersOf(table, predicate.column);
      const later = numbersOf(table, predicate.other);
      if (earlier && later) for (let row = 0; row < mask.length; row++) mask[row] = (earlier[row] as number) < (later[row] as number) ? 1 : 0;
      return mask;
    }
    case "hasWord":
      return fillWords(mask, table, predicate.column, predicate.words);
    case "repeats": {
      const wanted = predicate.side === "either" ? repeatBit.repeated | repeatBit.repeat : repeatBit[predicate.side];
      const bits = shared.repeatBits(predicate.rule);
      for (let row = 0; row < mask.length; row++) mask[row] = (bits[row] as number) & wanted ? 1 : 0;
      return mask;
    }
    case "firstOf":
      return fillFirst(mask, table, predicate.key, numbersOf(table, predicate.date), shared.mask(predicate.among));
    case "not": {
      const of = shared.mask(predicate.of);
      for (let row = 0; row < mask.length; row++) mask[row] = of[row] ? 0 : 1;
      return mask;
    }
    case "and":
      mask.fill(1);
      for (const part of predicate.of) {
        const of = shared.mask(part);
        for (let row = 0; row < mask.length; row++) mask[row] = (mask[row] as number) & (of[row] as number);
      }
      return mask;
    case "or":
      for (const part of predicate.of) {
        const of = shared.mask(part);
        for (let row = 0; row < mask.length; row++) mask[row] = (mask[row] as number) | (of[row] as number);
      }
      return mask;
    default:
      return predicate satisfies never;
  }
}

function fillPresent(mask: Uint8Array, table: Table, id: string): Uint8Array {
  const column = table.columns[id];
  if (column === undefined) return mask;
  if (column.type === "text" || column.type === "flag") {
    const codes = column.type === "text" ? column.codes : column.values;
    for (let row = 0; row < mask.length; row++) mask[row] = (codes[row] as number) >= 0 ? 1 : 0;
  } else {
    for (let row = 0; row < mask.length; row++) mask[row] = Number.isNaN(column.values[row]) ? 0 : 1;
  }
  return mask;
}

function fillBetween(mask: Uint8Array, values: Float64Array | null, low: number, high: number): Uint8Array {
  if (!values) return mask;
  for (let row = 0; row < mask.length; row++) {
    const value = values[row] as number;
    mask[row] = value >= low && value <= high ? 1 : 0;
  }
  return mask;
}

function fillOlder(mask: Uint8Array, values: Float64Array | null, days: number, horizon: number): Uint8Array {
  if (values) for (let row = 0; row < mask.length; row++) mask[row] = (values[row] as number) + days <= horizon ? 1 : 0;
  return mask;
}

function fillWords(mask: Uint8Array, table: Table, id: string, words: readonly string[]): Uint8Array {
  const column = textOf(table, id);
  if (!column) return mask;
  const holds = Uint8Array.from(column.values, (text) => (holdsWord(text, words) ? 1 : 0));
  for (let row = 0; row < mask.length; row++) {
    const code = column.codes[row] as number;
    if (code >= 0) mask[row] = holds[code] as number;
  }
  return mask;
}

function fillFirst(mask: Uint8Array, table: Table, id: string, dates: Float64Array | null, among: Uint8Array): Uint8Array {
  const key = textOf(table, id);
  if (!key) return mask.set(among), mask;
  const first = new Int32Array(key.values.length).fill(-1);
  for (let row = 0; row < mask.length; row++) {
    if (!among[row]) continue;
    const code = key.codes[row] as number;
    const earlier = code < 0 ? -1 : (first[code] as number);
    if (earlier >= 0 && dates && !((dates[row] as number) < (dates[earlier] as number))) continue;
    if (earlier >= 0) mask[earlier] = 0;
    mask[row] = 1;
    if (code >= 0) first[code] = row;
  }
  return mask;
}
