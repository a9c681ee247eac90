import type { PhaseNumber, PlanStatus } from "./planItem";

/** What can be set of an item without the sheet. */
export type PlanField = "status" | "owner" | "start" | "due" | "doneOn" | "evidence" | "note";

/** An item of the 90-day plan as its row on the sheet now says it; null where the row says nothing that can be read. */
export interface ChecklistItem {
  /** The row's key. One without a key of its own (added since the last refresh, or copied) goes by its words and by which of those with the same words it is. */
  readonly id: string;
  readonly title: string;
  readonly phase: PhaseNumber | null;
  readonly owner: string | null;
  readonly status: PlanStatus;
  /** Serial days. */
  readonly start: number | null;
  readonly due: number | null;
  readonly doneOn: number | null;
  /** A link, a word, or what a cell of the user's says. */
  readonly evidence: string | null;
  readonly note: string | null;
  /** What it should move, in the words of its row. */
  readonly moves: string | null;
  /** What that did since, as the last refresh told it; several lines where there are several indicators. */
  readonly moved: string | null;
  /** Fields that hold a formula of the user's, or whose column is gone: they are only set on the sheet. */
  readonly fixed: readonly PlanField[];
  /** Its words on the sheet, such as `'90-Day Plan'!B11`. */
  readonly address: string;
}

/** The 90-Day Plan sheet as a list of things to do. */
export interface Checklist {
  /** What the sheet is called now. */
  readonly sheet: string;
  /** Serial day on which the plan starts; null where its cell holds no date. */
  readonly start: number | null;
  /** In the order of the rows. */
  readonly items: readonly ChecklistItem[];
}
