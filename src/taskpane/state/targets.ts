import type { StoreApi } from "zustand/vanilla";
import type { TargetEffects } from "../effects/targetEffects";
import type { PaneTexts } from "../texts/english";
import type { Pane } from "./createPane";
import type { PaneState } from "./paneState";
import type { Runs } from "./runs";

/** The targets of the shown scorecard. Nothing rejects: what was refused is said. */
export interface TargetActions {
  /** Selects the cell in which an indicator's target is typed; where there is none in sight, what sets it for the workbook is offered. */
  readonly select: (indicator: string) => Promise<void>;
  /** Asks for whose target. */
  readonly selectPicked: () => Promise<void>;
}

export interface TargetsContext extends Pick<Pane, "pick" | "notify" | "unnotify" | "settings"> {
  readonly store: StoreApi<PaneState>;
  readonly effects: TargetEffects;
  readonly fail: Runs["fail"];
  readonly texts: () => PaneTexts;
}

const missingId = "target.missing";

export function createTargets({ store, effects, fail, pick, notify, unnotify, settings, texts }: TargetsContext): TargetActions {
  const words = (): PaneTexts["rowsBehind"] => texts().rowsBehind;
  const lines = () => store.getState().shown?.answer.scorecard?.lines ?? [];
  const titleOf = (indicator: string): string => texts().phrase(lines().find(({ description }) => description.id === indicator)?.title ?? indicator);

  const select: TargetActions["select"] = async (indicator) => {
    unnotify(missingId);
    try {
      if (await effects.selectTarget(indicator)) return;
      notify({ id: missingId, intent: "warning", text: words().noTargetCell(titleOf(indicator)), actions: [{ title: words().changeTarget, run: () => settings.reveal(`targets.${indicator}`) }] });
    } catch (error) {
      fail(texts().notSelected(words().targetCell(titleOf(indicator))), error);
    }
  };

  return {
    select,
    selectPicked: async () => {
      const items = lines().filter(({ headline }) => headline !== null).map(({ description, title }) => ({ id: description.id, label: texts().phrase(title) }));
      const picked = await pick({ title: words().whichTarget, items });
      if (picked !== null) await select(picked);
    },
  };
}
