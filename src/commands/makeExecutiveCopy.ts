import type { SharingComputation } from "../computation/sharingComputation";
import type { NamedPlace } from "../sharing/copyOutcome";
import type { WorkbookFile } from "../workbook/workbookFile";
import type { CommandContext } from "./command";
import type { SharingProgress } from "./sharingProgress";

/** What the making of an executive copy works with. */
export interface ExecutiveCopyContext extends Pick<CommandContext, "workbook" | "today" | "signal"> {
  readonly file: WorkbookFile;
  /** Where the long work is done. */
  readonly sharing: Pick<SharingComputation, "copy">;
  readonly onProgress: SharingProgress;
}

export type ExecutiveCopyAnswer =
  /** The copy is open as a new workbook. */
  | { readonly kind: "opened" }
  /** The workbook holds no whole scorecard: nothing was made. */
  | { readonly kind: "no-scorecard" }
  /** Somebody would still be named in the copy: nothing was made. */
  | { readonly kind: "named"; readonly places: readonly NamedPlace[] };

/**
 * Opens a copy of the scorecard's sheets as a new workbook, without formulas, without the input tables and without the names of people. The
 * workbook itself is only read. Rejects with what Excel says where it refuses, and with the signal's reason when cancelled.
 */
export const makeExecutiveCopy = {
  id: "scorecard.executiveCopy",
  async run({ workbook, file, sharing, today, onProgress, signal }: ExecutiveCopyContext): Promise<ExecutiveCopyAnswer> {
    const { readSharing } = await import(/* webpackChunkName: "matching" */ "./readSharing");
    const facts = await readSharing({ workbook, today, onProgress, ...(signal ? { signal } : {}) });
    if (facts === null) return { kind: "no-scorecard" };
    const bytes = await file.readFile((done, total) => onProgress("file", done, total), signal);
    onProgress("copy", 0, 0);
    const outcome = await sharing.copy(bytes, facts, signal);
    if (outcome.kind === "named") return outcome;
    signal?.throwIfAborted();
    onProgress("open", 0, 0);
    await file.openFile(outcome.bytes);
    return { kind: "opened" };
  },
} as const;
