import type { SharingComputation } from "../computation/sharingComputation";
import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import type { Language } from "../domain/language/language";
import type { CommandContext } from "./command";

/** What the check before sharing works with. */
export interface ShareCheckContext extends Pick<CommandContext, "workbook" | "today" | "onProgress" | "signal"> {
  /** The workbook as a file; null where Excel does not hand it out. */
  readonly readFile: () => Promise<Uint8Array | null>;
  /** What findings are answered in; that of the sheets where absent. */
  readonly language?: Language;
  /** Where the long work is done. */
  readonly sharing: Pick<SharingComputation, "check">;
}

/** Lists what in the workbook names people, each with its place and what to do; null where it holds no whole scorecard. */
export const shareCheck = {
  id: "scorecard.shareCheck",
  async run(context: ShareCheckContext): Promise<readonly Diagnostic[] | null> {
    const { readFile, sharing, language, signal } = context;
    const { readSharing } = await import(/* webpackChunkName: "matching" */ "./readSharing");
    const facts = await readSharing(context);
    return facts === null ? null : sharing.check(await readFile(), { ...facts, ...(language === undefined ? {} : { answerIn: language }) }, signal);
  },
} as const;
