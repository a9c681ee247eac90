import type { PaneEffects } from "../effects/paneEffects";
import type { PaneTexts } from "../texts/english";
import type { PaneState } from "./paneState";
import type { Perform } from "./runs";
import { namedReport } from "./sharingReport";

/** What can be done for sharing. Nothing rejects: what went wrong is shown. */
export interface SharingActions {
  /** Opens an executive copy as a new workbook. */
  readonly makeCopy: () => Promise<void>;
  /** Lists what in the workbook names people. */
  readonly checkSharing: () => Promise<void>;
  readonly closeSharing: () => void;
}

export interface SharingActionsContext {
  readonly effects: Pick<PaneEffects, "makeCopy" | "checkSharing">;
  readonly perform: Perform;
  readonly setState: (change: Pick<PaneState, "sharing">) => void;
  readonly texts: () => PaneTexts;
}

export function sharingActions({ effects, perform, setState, texts }: SharingActionsContext): SharingActions {
  return {
    makeCopy: () => perform(texts().frame.commands.copy, "find", async (onStage, signal) => {
      const answer = await effects.makeCopy(onStage, signal);
      if (answer.kind !== "named") return { outcome: answer.kind === "opened" ? "copied" : "nothing-to-share" };
      setState({ sharing: namedReport(answer.places, texts()) });
      return { outcome: "not-copied" };
    }),
    checkSharing: () => perform(texts().frame.commands.shareCheck, "find", async (onStage, signal) => {
      const findings = await effects.checkSharing(onStage, signal);
      if (findings === null) return { outcome: "nothing-to-share" };
      setState({ sharing: { kind: "checked", findings } });
      return { outcome: "checked" };
    }),
    closeSharing: () => setState({ sharing: null }),
  };
}
