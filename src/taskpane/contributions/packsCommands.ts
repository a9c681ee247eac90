import { pickedChoices, type PaneState } from "../state/paneState";
import type { PaneCommand } from "./paneCommand";

const isFree = ({ run }: PaneState): boolean => run.kind !== "running";
const hasPacks = (state: PaneState): boolean => pickedChoices(state).packs.length > 0;

/** What can be done with indicator packs. */
export const packsCommands: readonly PaneCommand[] = [
  { id: "packs.add", title: ({ packs }) => packs.commands.add, when: isFree, run: (pane) => pane.packs.addChosen() },
  { id: "packs.remove", title: ({ packs }) => packs.commands.remove, when: (state) => isFree(state) && hasPacks(state), run: (pane) => pane.packs.removePicked() },
  { id: "packs.export", title: ({ packs }) => packs.commands.save, when: hasPacks, run: (pane) => pane.packs.savePicked() },
];
