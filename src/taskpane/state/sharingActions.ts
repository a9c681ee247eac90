import { makeExecutiveCopy } from "../../commands/makeExecutiveCopy";
import { shareCheck } from "../../commands/shareCheck";
import type { PaneEffects } from "../effects/paneEffects";
import type { PaneTexts } from "../texts/english";
import type { Pane, Perform } from "./createPane";
import type { PaneState } from "./paneState";
import { namedReport } from "./sharingReport";

/** What can be done for sharing. */
export function sharingActions(
  effects: PaneEffects, perform: Perform, setState: (change: Pick<PaneState, "sharing">) => void, texts: PaneTexts,
): Pick<Pane, "makeCopy" | "checkSharing" | "closeSharing"> {
  return {
    makeCopy: () => perform(makeExecutiveCopy.title, "find", async (onStage, signal) => {
      const answer = await effects.makeCopy(onStage, signal);
      if (answer.kind !== "named") return { outcome: answer.kind === "opened" ? "copied" : "nothing-to-share" };
      setState({ sharing: namedReport(answer.places, texts) });
      return { outcome: "not-copied" };
    }),
    checkSharing: () => perform(shareCheck.title, "find", async (onStage, signal) => {
      const findings = await effects.checkSharing(onStage, signal);
      if (findings === null) return { outcome: "nothing-to-share" };
      setState({ sharing: { kind: "checked", findings } });
      return { outcome: "checked" };
    }),
    closeSharing: () => setState({ sharing: null }),
  };
}
