import { buildScorecard } from "../../commands/buildScorecard";
import { publishScorecard } from "../../commands/publishScorecard";
import { refreshScorecard } from "../../commands/refreshScorecard";
import { takeBaseline } from "../../commands/takeBaseline";
import { hasScorecard } from "../state/paneState";
import type { PaneCommand } from "./paneCommand";

/** What makes and keeps the scorecard. */
export const scorecardCommands: readonly PaneCommand[] = [
  { id: buildScorecard.id, title: ({ frame }) => frame.commands[buildScorecard.id], keys: ["Ctrl+Alt+B"], run: (pane) => pane.start(buildScorecard) },
  { id: refreshScorecard.id, title: ({ frame }) => frame.commands[refreshScorecard.id], keys: ["Ctrl+Alt+U"], run: (pane) => pane.start(refreshScorecard) },
  { id: "scorecard.takeBack", title: ({ frame }) => frame.commands.takeBack, keys: ["Ctrl+Alt+Z"], when: hasScorecard, run: (pane) => pane.takeBack() },
  { id: publishScorecard.id, title: ({ frame }) => frame.commands[publishScorecard.id], isInPane: true, when: hasScorecard, run: (pane) => pane.askPublish(true) },
  { id: takeBaseline.id, title: ({ frame }) => frame.commands[takeBaseline.id], when: hasScorecard, run: (pane) => pane.takeBaseline() },
];
