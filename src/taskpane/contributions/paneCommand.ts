import type { Keystroke } from "../keys/keystroke";
import type { Pane } from "../state/createPane";
import type { PaneState } from "../state/paneState";
import type { PaneTexts } from "../texts/english";

/** A thing that can be done in the pane: its button, its line in the palette, its key and its ribbon button are doors to this one. */
export interface PaneCommand {
  /** Dotted, such as `scorecard.build`. */
  readonly id: string;
  readonly title: (texts: PaneTexts) => string;
  /** The keys that it has unless the user gives it another; the first is the one that is shown. */
  readonly keys?: readonly Keystroke[];
  /** Whether it can be done now; always where absent. What cannot be done now is not offered, and its key does nothing. */
  readonly when?: (state: PaneState) => boolean;
  /** Whether what it does is seen in the pane alone, which is shown first where it is asked for elsewhere in Excel. */
  readonly isInPane?: true;
  /** Never rejects: what goes wrong is shown in the pane. */
  readonly run: (pane: Pane) => void | Promise<void>;
}
