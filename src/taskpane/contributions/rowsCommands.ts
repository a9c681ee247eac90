import type { PaneCommand } from "./paneCommand";

/** What leads from a number to its rows and to its target. */
export const rowsCommands: readonly PaneCommand[] = [
  {
    id: "scorecard.showRows", title: ({ rowsBehind }) => rowsBehind.commandTitle, keys: ["Ctrl+Alt+R"],
    when: ({ shown }) => shown?.answer.scorecard != null, run: (pane) => pane.rows.showPicked(),
  },
  { id: "scorecard.selectTarget", title: ({ rowsBehind }) => rowsBehind.selectTargetTitle, when: ({ shown }) => shown?.answer.scorecard != null, run: (pane) => pane.targets.selectPicked() },
];
