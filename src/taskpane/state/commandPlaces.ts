import type { ScorecardCommand } from "./paneState";

/** A command as a button, and whether it is the one that most users want now. */
export interface CommandButton {
  readonly command: ScorecardCommand;
  readonly primary: boolean;
}

/** Which command comes first: the making of a scorecard, or the renewing of the one that is there. */
const firstWithScorecard = "scorecard.refresh";
const firstWithout = "scorecard.build";

/** The commands as a row of buttons, the primary one first and the others in the catalogue's order. */
export function commandButtons(commands: readonly ScorecardCommand[], holdsScorecard: boolean): CommandButton[] {
  const first = holdsScorecard ? firstWithScorecard : firstWithout;
  return commands
    .map((command) => ({ command, primary: command.id === first }))
    .sort((a, b) => Number(b.primary) - Number(a.primary));
}
