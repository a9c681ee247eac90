import type { PaneState } from "../state/paneState";
import type { PaneCommand } from "./paneCommand";

const hasPlan = ({ plan }: PaneState): boolean => plan.checklist !== null;

/** What is done with the 90-day plan wherever one is in the pane. */
export const planCommands: readonly PaneCommand[] = [
  { id: "plan.tickItem", title: ({ plan }) => plan.commands.tick, when: hasPlan, run: (pane) => pane.plan.tickPicked() },
  { id: "plan.openSheet", title: ({ plan }) => plan.commands.openSheet, when: hasPlan, run: (pane) => pane.plan.openSheet() },
  { id: "plan.undo", title: ({ plan }) => plan.commands.undo, keys: ["Ctrl+Z"], when: ({ plan }) => plan.undo.length > 0, run: (pane) => pane.plan.undo() },
];
