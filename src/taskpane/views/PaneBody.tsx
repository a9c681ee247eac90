import { makeStyles, tokens } from "@fluentui/react-components";
import type { Pane } from "../state/createPane";
import type { PaneState } from "../state/paneState";
import type { PaneTexts } from "../texts/english";
import { FirstRun } from "./FirstRun";
import { ProblemsView } from "./ProblemsView";
import { ScorecardView } from "./ScorecardView";

const useStyles = makeStyles({
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  looking: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

export interface PaneBodyProps {
  readonly pane: Pane;
  readonly state: PaneState;
  readonly problemsId: string;
  readonly texts: PaneTexts;
}

/** What the last run found; before the first, what the workbook holds and how to begin. */
export function PaneBody({ pane, state: { standing, shown, run }, problemsId, texts }: PaneBodyProps): React.JSX.Element | null {
  const styles = useStyles();
  if (shown !== null) {
    return (
      <>
        {shown.answer.scorecard !== null && <ScorecardView card={shown.answer.scorecard} texts={texts} />}
        <ProblemsView id={problemsId} diagnostics={shown.answer.diagnostics} onSelect={(address) => void pane.selectCell(address)} texts={texts} />
      </>
    );
  }
  if (standing === null) {
    return run.kind === "failed" ? null : <p className={styles.looking}>{texts.looking}</p>;
  }
  if (!standing.holdsScorecard) return <FirstRun standing={standing} onLookAgain={() => void pane.look()} texts={texts} />;
  return (
    <section>
      <h2 className={styles.heading}>{texts.holdsScorecard.title}</h2>
      <p className={styles.text}>{texts.holdsScorecard.text}</p>
    </section>
  );
}
