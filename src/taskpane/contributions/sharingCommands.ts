import { makeExecutiveCopy } from "../../commands/makeExecutiveCopy";
import { shareCheck } from "../../commands/shareCheck";
import type { PaneCommand } from "./paneCommand";

/** What is done before a workbook is passed on. */
export const sharingCommands: readonly PaneCommand[] = [
  { id: makeExecutiveCopy.id, title: ({ frame }) => frame.commands.copy, run: (pane) => pane.makeCopy() },
  { id: shareCheck.id, title: ({ frame }) => frame.commands.shareCheck, run: (pane) => pane.checkSharing() },
];
