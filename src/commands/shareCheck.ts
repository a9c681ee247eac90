import type { SharingComputation } from "../computation/sharingComputation";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { CommandContext } from "./command";

/** What the check before sharing works with. */
export interface ShareCheckContext extends Pick<CommandContext, "workbook" | "today" | "onProgress" | "signal"> {
  /** The workbook as a file; null where Excel does not hand it out. */
  readonly readFile: () => Promise<Uint8Array | null>;
  /** Where the long work is done. */
  readonly sharing: Pick<SharingComputation, "check">;
}

/** Lists what in the workbook names people, each with its place and what to do; null where it holds no whole scorecard. */
export const shareCheck = {
  id: "scorecard.shareCheck",
  title: "Check Before Sharing",
  async run(context: ShareCheckContext): Promise<readonly Diagnostic[] | null> {
    const { readFile, sharing, signal } = context;
    const { readSharing } = await import(/* webpackChunkName: "matching" */ "./readSharing");
    const facts = await readSharing(context);
    return facts === null ? null : sharing.check(await readFile(), facts, signal);
  },
} as const;
