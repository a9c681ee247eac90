import type { LeftReason } from "../calc";

/** A block of cells that a formula reads. `sheet` is the position in `WorkbookModel.sheets`; rows and columns are zero-based and inclusive. */
export interface Area {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A formula whose names and references are resolved against its workbook. */
export interface BoundFormula {
  /** What the engine evaluates: A1 references only, sheets by alias, without the leading "=". Null where it is not computed. */
  readonly text: string | null;
  readonly areas: readonly Area[];
  /** Depends on the day, or on how far a sheet's data goes: has to be bound anew each time. */
  readonly volatile: boolean;
  /** Calls a function of the add-in. */
  readonly custom: boolean;
  /** Why it is not computed; null when it is. */
  readonly left: LeftReason | null;
  /** Whether `areas` holds all that it reads. Where not, any change may concern it. */
  readonly closed: boolean;
}

/** The sheet's name in the text given to the engine: one that never needs quotes. */
export const sheetAlias = (sheet: number): string => `Sheet_${sheet}`;
