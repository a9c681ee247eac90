import type { ScorecardCommand } from "./paneState";

/** A command as a button, and whether it is the one that most users want now. */
export interface CommandButton {
  readonly command: ScorecardCommand;
  readonly primary: boolean;
}

/** Which command comes first: the making of a scorecard, or the renewing of the one that is there. */
const firstWithScorecard = "scorecard.refresh";
const firstWithout = "scorecard.build";

/** The command that makes the sheets and the pane say what the workbook holds now. */
export function firstCommand(commands: readonly ScorecardCommand[], holdsScorecard: boolean): ScorecardCommand | undefined {
  return commands.find(({ id }) => id === (holdsScorecard ? firstWithScorecard : firstWithout));
}

/**
 * The commands as a row of buttons, the one that comes first before the others in the catalogue's order.
 * @param isReady whether there is anything to make a scorecard from; where not, none of them is what most users want now
 */
export function commandButtons(commands: readonly ScorecardCommand[], holdsScorecard: boolean, isReady: boolean): CommandButton[] {
  const first = firstCommand(commands, holdsScorecard);
  return commands
    .map((command) => ({ command, primary: isReady && command === first }))
    .sort((a, b) => Number(b.command === first) - Number(a.command === first));
}
