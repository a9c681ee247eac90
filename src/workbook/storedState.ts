import * as v from "valibot";
import type { FrozenBaselines } from "../domain/scorecard/baseline";

/** What the add-in remembers in the workbook itself, so that a colleague's copy has everything. */
export interface StoredState {
  readonly version: 1;
  readonly baselines: FrozenBaselines;
  /** Serial day that the 90-day plan was first set to start on. */
  readonly planStart: number;
}

const schema = v.object({
  version: v.literal(1),
  baselines: v.array(v.object({
    indicator: v.string(), team: v.nullable(v.string()), granularity: v.picklist(["month", "quarter", "year"]), options: v.string(),
    value: v.number(), from: v.string(), to: v.string(), frozenOn: v.number(),
  })),
  planStart: v.number(),
});

/** Reads a stored state; null where the text is not one. */
export function parseStoredState(json: string): StoredState | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : null;
}

export function formatStoredState(state: StoredState): string {
  return JSON.stringify(state);
}
