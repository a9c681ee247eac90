import { selfTest } from "../../commands/selfTest";
import type { Keystroke } from "../keys/keystroke";
import type { ViewId } from "../state/paneState";
import type { PaneCommand } from "./paneCommand";
import { views } from "./views";

/** What opens the palette. */
export const paletteCommandId = "pane.commands";

const viewKeys: Partial<Record<ViewId, readonly Keystroke[]>> = { problems: ["Ctrl+Shift+M"], output: ["Ctrl+Shift+U"], settings: ["Ctrl+,"] };

/** What belongs to the pane itself: the palette, a command for each view, and what looks after Excel. */
export const frameCommands: readonly PaneCommand[] = [
  { id: paletteCommandId, title: ({ frame }) => frame.commands.palette, keys: ["F1", "Ctrl+Shift+P", "Ctrl+K"], isInPane: true, run: (pane) => pane.palette.openCommands() },
  ...views.map(({ id, title }, index): PaneCommand => ({
    id: `view.${id}`, title: (texts) => texts.frame.commands.show(title(texts)), keys: viewKeys[id] ?? [`Ctrl+Alt+${index + 1}`], isInPane: true, run: (pane) => pane.open(id),
  })),
  { id: "pane.look", title: ({ frame }) => frame.commands.look, isInPane: true, run: (pane) => pane.look() },
  { id: selfTest.id, title: ({ frame }) => frame.commands.selfTest, run: (pane) => pane.startSelfTest() },
];
