import { lazy } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ViewProps } from "../../contributions/viewContribution";
import { LazyPart } from "../../frame/LazyPart";
import { Controls } from "./Controls";
import { ChangedSince } from "./ChangedSince";
import { Glance } from "./Glance";

/** Loaded where there is no scorecard yet. */
const FirstRun = lazy(async () => ({ default: (await import(/* webpackChunkName: "first-run" */ "../firstRun/FirstRun")).FirstRun }));

const useStyles = makeStyles({
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  looking: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What the last run found; before the first, what the workbook holds and how to begin. */
export function ScorecardView(props: ViewProps): React.JSX.Element {
  const { pane, state: { shown }, texts } = props;
  return (
    <>
      <Controls {...props} />
      {shown !== null && <ChangedSince pane={pane} at={shown.at} texts={texts} />}
      <Found {...props} />
    </>
  );
}

function Found(props: ViewProps): React.JSX.Element | null {
  const styles = useStyles();
  const { state: { standing, data, shown, run }, texts } = props;
  if (standing === null || data === null) return run.kind === "failed" ? null : <p className={styles.looking}>{texts.looking}</p>;
  if (shown !== null) return shown.answer.scorecard && <Glance card={shown.answer.scorecard} pane={props.pane} texts={texts} />;
  if (!standing.holdsScorecard) return <LazyPart texts={texts}><FirstRun {...props} /></LazyPart>;
  return (
    <section>
      <h2 className={styles.heading}>{texts.holdsScorecard.title}</h2>
      <p className={styles.text}>{texts.holdsScorecard.text}</p>
    </section>
  );
}
