import type { Said } from "../../diagnostics/said";
import type { DatasetId } from "../datasetId";
import type { Column, ColumnType } from "../table";

/** What a derivation may know beside the columns that it reads. */
export interface DerivationContext {
  readonly rowCount: number;
  /** The day up to which rows count, as far as the other tables tell; null where nobody knows. */
  readonly asOf: () => number | null;
}

/** A column that was worked out. A row for which an input is unknown is missing in it. */
export interface DerivedColumn {
  readonly column: Column;
  /** How, which ends the finding's sentence. */
  readonly how: Said;
  /** Rows that could have had a value, where that is not all of them. */
  readonly among?: number;
}

type Inputs = Readonly<Record<string, ColumnType>>;

/** How a column that the workbook does not have is worked out from others of its table. */
export interface Derivation {
  readonly dataset: DatasetId;
  readonly column: string;
  /** Columns that it is worked out from, all of which must be there, and their types. */
  readonly from: Inputs;
  /** Columns that make it needless. Its own always does: what is there is never overridden. */
  readonly unless: readonly string[];
  /** null where the columns do not hold what the definition of the derived one means. */
  readonly derive: (inputs: Readonly<Record<string, Column>>, context: DerivationContext) => DerivedColumn | null;
}

/** Joins a derivation with its function, which gets its inputs with their own types. */
export function defineDerivation<const F extends Inputs>(derivation: Omit<Derivation, "from" | "unless" | "derive"> & {
  readonly from: F;
  readonly unless?: readonly string[];
  readonly derive: (inputs: { readonly [K in keyof F]: Extract<Column, { readonly type: F[K] }> }, context: DerivationContext) => DerivedColumn | null;
}): Derivation {
  // The columns' types are compared with `from` before the function is called, so that its inputs have these types.
  return { unless: [], ...derivation } as unknown as Derivation;
}
