import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Pane } from "../state/createPane";
import type { Outcome, Run } from "../state/paneState";
import type { PaneTexts } from "../texts/english";
import { RunOutcome } from "./RunOutcome";
import { RunProgress } from "./RunProgress";

const useStyles = makeStyles({
  notice: { paddingBlock: tokens.spacingVerticalXS, marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})` },
  // A run may be started from far below: how far it is, and why it failed, stay in sight.
  inSight: { position: "sticky", top: `calc(-1 * ${tokens.spacingVerticalXS})`, zIndex: 1, backgroundColor: tokens.colorNeutralBackground1 },
});

/** What ended so says the rest in a report of its own. */
const hasReport: ReadonlySet<Outcome> = new Set<Outcome>(["tested", "checked", "not-copied"]);

export interface RunNoticeProps {
  readonly pane: Pane;
  readonly run: Run;
  /** False while it is too early to show how far a run is. */
  readonly showsProgress: boolean;
  readonly texts: PaneTexts;
}

/** How far a run is, or how the last one ended. */
export function RunNotice({ pane, run, showsProgress, texts }: RunNoticeProps): React.JSX.Element | null {
  const styles = useStyles();
  switch (run.kind) {
    case "idle": return null;
    case "running":
      return showsProgress ? <div className={mergeClasses(styles.notice, styles.inSight)}><RunProgress run={run} onCancel={pane.cancel} texts={texts} /></div> : null;
    case "failed": return <div className={mergeClasses(styles.notice, styles.inSight)}><RunOutcome run={run} onDismiss={pane.dismiss} texts={texts} /></div>;
    case "done": return hasReport.has(run.outcome) ? null : <div className={styles.notice}><RunOutcome run={run} onDismiss={pane.dismiss} texts={texts} /></div>;
  }
  return run satisfies never;
}
