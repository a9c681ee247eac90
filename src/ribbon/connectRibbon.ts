import { paneCommands } from "../taskpane/contributions/commands";
import type { Pane } from "../taskpane/state/createPane";
import { showPane, showPaneId } from "./showPane";

/** Lets the ribbon's buttons, and the keys that Excel gives us, run what the pane's do. What is looked at in the pane shows it first. */
export function connectRibbon(pane: Pane): void {
  const connect = (id: string, run: () => void | Promise<void>): void =>
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => void Promise.resolve(run()).finally(() => event.completed()));
  connect(showPaneId, showPane);
  for (const { id, isInPane, run } of paneCommands) {
    connect(id, async () => {
      if (isInPane === true) await showPane();
      await run(pane);
    });
  }
}
