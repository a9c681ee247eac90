import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Language } from "../domain/language/language";
import type { CopyOutcome } from "../sharing/copyOutcome";
import type { SharedWorkbook } from "../sharing/orders/planCopy";
import type { PeopleColumn } from "../sharing/peopleColumn";

/** What a workbook that is to be shared is known to hold. Plain data, so that it can cross to another thread. */
export interface SharingQuestion extends SharedWorkbook {
  /** Columns of the input tables that name people. */
  readonly columns: readonly PeopleColumn[];
  /** What findings are answered in; that of the sheets where absent. */
  readonly answerIn?: Language;
}

/** The place where workbook files are looked into and copied: a second or two of work for a large one. */
export interface SharingComputation {
  /**
   * Makes the executive copy of a workbook file. The bytes are given away and must not be used afterwards.
   * @throws Error when the bytes are no workbook file, and the signal's reason when cancelled
   */
  copy(bytes: Uint8Array, question: SharingQuestion, signal?: AbortSignal): Promise<CopyOutcome>;
  /**
   * Lists what in a workbook names people, its file too. The bytes are given away as well.
   * @param bytes null where Excel does not hand out the file
   */
  check(bytes: Uint8Array | null, question: SharingQuestion, signal?: AbortSignal): Promise<readonly Diagnostic[]>;
}
