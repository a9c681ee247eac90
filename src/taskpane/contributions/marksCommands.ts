import type { PaneCommand } from "./paneCommand";

/** What can be said of changes of the way of working. */
export const marksCommands: readonly PaneCommand[] = [
  {
    id: "scorecard.markChange", title: ({ marks }) => marks.commandTitle, isInPane: true, run: (pane) => pane.marks.ask(null),
    when: ({ run, shown }) => run.kind !== "running" && shown?.answer.scorecard != null,
  },
];
