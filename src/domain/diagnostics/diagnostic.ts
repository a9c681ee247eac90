import type { Said } from "./said";

export type Severity = "error" | "warning" | "info";

/** A change that puts a finding right, where one answer is safe; it concerns the finding's column. */
export type DiagnosticFix =
  /** Every cell that holds exactly `from` gets `to`. */
  | { readonly kind: "replace-texts"; readonly replacements: readonly { readonly from: string; readonly to: string }[] }
  /** Every number is multiplied. */
  | { readonly kind: "multiply"; readonly factor: number };

/** A question about a column that one of the answers settles: each is a header of the table, and becomes a `ColumnOverride`. That none is it, is one too. */
export interface ColumnQuestion {
  /** Ids of the dataset and its column. */
  readonly dataset: string;
  readonly column: string;
  readonly headers: readonly string[];
}

/** A finding with its place: what was seen in the workbook, how often, and what to do about it, in the words of a language. */
export interface Diagnostic<Message = string> {
  readonly severity: Severity;
  /** Stable and dotted, such as `cases.never-resolved`; all of them are in docs/data.md. */
  readonly code: string;
  /** A sentence that a manager understands, with the next step. */
  readonly message: Message;
  readonly table: string | null;
  readonly column: string | null;
  /** Zero-based body row of the first row concerned; null where the finding is about the whole column or table. */
  readonly row: number | null;
  /** A1 address of the first cell concerned, with its sheet (`Cases!C17`). */
  readonly address: string | null;
  /** How many rows share the finding. */
  readonly rows: number;
  /** Whether only a person can settle it; absent before findings are put in order (`orderDiagnostics`). */
  readonly needsYou?: boolean;
  readonly fix?: DiagnosticFix;
  /** Id of the cell of ours that a user typed over, which the user can keep so or have computed again. */
  readonly typedOver?: string;
  readonly choice?: ColumnQuestion;
}

/** A finding before it is put into words. */
export type Finding = Diagnostic<Said>;
