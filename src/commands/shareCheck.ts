import type { Diagnostic } from "../domain/diagnostics/diagnostic";
import { english } from "../layout/texts/english";
import { shareFindings } from "../sharing/shareFindings";
import { packageTraces } from "../sharing/traces/packageTraces";
import type { CommandContext } from "./command";
import { readSharing } from "./readSharing";

/** What the check before sharing works with. */
export interface ShareCheckContext extends Pick<CommandContext, "workbook" | "today" | "onProgress" | "signal"> {
  /** The workbook as a file; null where Excel does not hand it out. */
  readonly readFile: () => Promise<Uint8Array | null>;
}

/** Lists what in the workbook names people, each with its place and what to do; null where it holds no whole scorecard. */
export const shareCheck = {
  id: "scorecard.shareCheck",
  title: "Check Before Sharing",
  async run(context: ShareCheckContext): Promise<readonly Diagnostic[] | null> {
    const facts = await readSharing(context);
    if (facts === null) return null;
    const bytes = await context.readFile();
    return shareFindings(facts, facts.columns, bytes && packageTraces(bytes), english);
  },
} as const;
