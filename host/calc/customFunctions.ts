import type { CellValue } from "../model/cells";

/** A function of the add-in, as its metadata describes it. */
export interface FunctionDescription {
  /** What the add-in associated it by. */
  readonly id: string;
  /** What formulas call it, its namespace before it, such as `SCORECARD.VALUE`. */
  readonly name: string;
  readonly isStreaming: boolean;
}

/** A value, or a block of cells as rows; null where it is left out, or an empty cell. */
export type FunctionArgument = CellValue | readonly (readonly CellValue[])[];

/** The functions of the add-in, as formulas see them. */
export interface CustomFunctions {
  /** Names, in upper case, of those that can be called now: none while no add-in takes calls. */
  readonly names: ReadonlySet<string>;
  /** How many answers came: when it grows, formulas that call a function are computed anew. */
  readonly answerCount: number;
  /** The last answer to a call, as rows; null while there is none, which is asked for. Calls with the same arguments are one. */
  ask(name: string, args: readonly FunctionArgument[]): readonly (readonly CellValue[])[] | null;
  /** Lets go of all calls but these, by their keys. */
  keep(calls: ReadonlySet<string>): void;
}

/** What tells two calls apart. */
export function callKey(name: string, args: readonly FunctionArgument[]): string {
  return JSON.stringify([name, args]);
}

/** Where no add-in has any. */
export const noFunctions: CustomFunctions = { names: new Set(), answerCount: 0, ask: () => null, keep: () => undefined };
