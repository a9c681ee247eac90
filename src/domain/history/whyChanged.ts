import type { OptionValues } from "../indicators/definition";
import type { Cause, ChangedOption } from "./change";
import type { HistoryRow, RecordedDefinition } from "./history";
import { historyNumber } from "./historyNumber";

/** A value with what made it. */
export type Made = Pick<HistoryRow, "indicator" | "team" | "period" | "value" | "n" | "left" | "status" | "fingerprint">;

/** What explains changes beside the two values. */
export interface Explaining {
  /** The definition that a fingerprint stands for. */
  readonly definitionOf: (fingerprint: string) => Omit<RecordedDefinition, "since"> | undefined;
  /**
   * What today's data says of the same indicator, team and period under the options of an earlier definition; null where nobody knows.
   * Its fingerprint is another than the earlier one where more than options changed.
   */
  readonly underOptionsOf: (earlier: Made) => Made | null;
}

/** Why a value, its n or its verdict is another than before; nothing where all three are the same. */
export function whyChanged(before: Made, now: Made, explaining: Explaining): Cause[] {
  if (!isOtherwise(before, now)) return [];
  if (before.fingerprint === now.fingerprint) return dataCauses(before, now);
  const under = explaining.underOptionsOf(before);
  const options = changedOptions(explaining.definitionOf(before.fingerprint)?.options ?? {}, explaining.definitionOf(now.fingerprint)?.options ?? {});
  if (under === null || under.fingerprint !== before.fingerprint) {
    const change = difference(before, now);
    const definition: Cause = { kind: "definition", change: options.length === 0 ? change : null };
    return options.length === 0 ? [definition] : [definition, { kind: "options", options, change: null }];
  }
  return [
    ...(isOtherwise(before, under) ? dataCauses(before, under) : []),
    ...(isOtherwise(under, now) ? [{ kind: "options", options, change: difference(under, now) } as const] : []),
  ];
}

/** Whether something is told otherwise: a range alone is not. */
export function isOtherwise(a: Made, b: Made): boolean {
  return a.value !== b.value || a.n !== b.n || a.status !== b.status;
}

/** Of the same definition: rows that came, went or count at last, else what the same rows say. */
function dataCauses(before: Made, now: Made): Cause[] {
  if (before.value === now.value && before.n === now.n) return [{ kind: "verdict" }];
  const change = difference(before, now);
  const unknown = { kind: "data", late: 0, gone: 0, settled: 0, change } as const;
  if (before.n === null || now.n === null || !Number.isInteger(before.n) || !Number.isInteger(now.n)) return [unknown];
  const came = now.n + now.left - (before.n + before.left);
  const settled = Math.max(0, Math.min(before.left - now.left, now.n - before.n));
  return [{ kind: "data", late: Math.max(0, came), gone: Math.max(0, -came), settled, change }];
}

function difference(from: Made, to: Made): number | null {
  return from.value === null || to.value === null ? null : historyNumber(to.value - from.value);
}

function changedOptions(from: OptionValues, to: OptionValues): ChangedOption[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter((option) => from[option] !== to[option])
    .map((option) => ({ option, from: from[option] ?? null, to: to[option] ?? null }));
}
