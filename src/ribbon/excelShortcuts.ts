import type { Keystroke } from "../taskpane/keys/keystroke";
import { englishRibbon } from "./texts/englishRibbon";
import { showPaneId } from "./showPane";

/** A key that works anywhere in Excel, where Excel offers that: also with the pane closed. */
export interface ExcelShortcut {
  /** Of the pane's command, whose first key it is; what shows the pane is the ribbon's own. */
  readonly id: string;
  readonly key: Keystroke;
  /** What Excel calls it where two add-ins want one key. */
  readonly name: string;
}

/** A key as Excel takes it on a Mac. */
export function macKey(key: Keystroke): string {
  return key.replace("Ctrl", "Command");
}

/** Every key that Excel is asked for. Few: each is taken from whatever else could use it. */
export const excelShortcuts: readonly ExcelShortcut[] = [
  { id: showPaneId, key: "Ctrl+Alt+P", name: englishRibbon.showPane },
  { id: "scorecard.build", key: "Ctrl+Alt+B", name: englishRibbon.build },
  { id: "scorecard.refresh", key: "Ctrl+Alt+U", name: englishRibbon.refresh },
  { id: "view.problems", key: "Ctrl+Shift+M", name: englishRibbon.problems },
];
