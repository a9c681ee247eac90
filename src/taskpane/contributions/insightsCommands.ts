import { openInsights } from "../../domain/insights/insight";
import type { PaneCommand } from "./paneCommand";

/** What can be done with insights. */
export const insightsCommands: readonly PaneCommand[] = [
  {
    id: "insights.dismiss", title: ({ insights }) => insights.commandTitle, run: (pane) => pane.insights.askPicked(),
    when: ({ run, shown }) => run.kind !== "running" && shown?.answer.insights != null && openInsights(shown.answer.insights).length > 0,
  },
];
