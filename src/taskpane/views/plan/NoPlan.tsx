import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ScorecardCommand } from "../../state/paneState";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0" },
  action: { justifySelf: "start" },
});

export interface NoPlanProps {
  /** What makes the plan. */
  readonly command: ScorecardCommand;
  readonly disabled: boolean;
  readonly onBuild: () => void;
  /** Goes to where tables are matched; null where there are tables to build from. */
  readonly onMatch: (() => void) | null;
  readonly texts: PaneTexts;
}

/** What the plan is, where there is none yet, and what leads to it. */
export function NoPlan({ command, disabled, onBuild, onMatch, texts }: NoPlanProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.plan.none;
  const steps = texts.input.firstRun;
  return (
    <section className={styles.view}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.text}>{words.text}</p>
      <p className={styles.text}>{words.build(texts.frame.commands[command.id])}{onMatch !== null && ` ${steps.buildLater}`}</p>
      <Button className={styles.action} appearance="primary" disabledFocusable={disabled} onClick={onMatch ?? onBuild}>{onMatch === null ? texts.frame.commands[command.id] : steps.match}</Button>
    </section>
  );
}
