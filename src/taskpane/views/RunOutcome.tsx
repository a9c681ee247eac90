import { useId } from "react";
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { Outcome, Run } from "../state/paneState";
import type { PaneTexts } from "../texts/english";
import { endingText } from "../words/endingText";
import { DismissIcon } from "./icons";

const useStyles = makeStyles({
  body: { paddingBlock: tokens.spacingVerticalXS },
  line: { display: "block", marginTop: tokens.spacingVerticalXS },
  detail: { display: "block", marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

const intents: Readonly<Record<Outcome, "success" | "info" | "warning">> = {
  "tested": "info", "written": "success", "published": "success", "up-to-date": "info", "nothing-measured": "warning", "cancelled": "info",
  "taken-back": "success", "partly-taken-back": "warning", "nothing-to-take-back": "info",
  "copied": "success", "not-copied": "warning", "checked": "info", "nothing-to-share": "warning",
  "sample-added": "success", "sample-removed": "success", "sample-partly-removed": "warning", "table-added": "success",
  "rows-selected": "success", "rows-listed": "success", "no-rows": "warning",
};

export interface RunOutcomeProps {
  readonly run: Extract<Run, { kind: "done" | "failed" }>;
  readonly onDismiss: () => void;
  readonly texts: PaneTexts;
}

/** How the last run ended. A failure says what happened, what was left untouched, and what to do next. */
export function RunOutcome({ run, onDismiss, texts }: RunOutcomeProps): React.JSX.Element {
  const styles = useStyles();
  const bodyId = useId();
  return (
    <MessageBar aria-labelledby={bodyId} intent={run.kind === "failed" ? "error" : intents[run.outcome]} layout="multiline" role={run.kind === "failed" ? "alert" : "group"}>
      <MessageBarBody id={bodyId} {...(run.kind === "failed" ? { className: styles.body } : {})}>
        {run.kind === "done" ? endingText(run, texts) : <Failure {...run} />}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissIcon />} aria-label={texts.close} onClick={onDismiss} />} />
    </MessageBar>
  );
}

function Failure({ title, problem }: Pick<Extract<Run, { kind: "failed" }>, "title" | "problem">): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      <MessageBarTitle>{title}</MessageBarTitle> {problem.happened}
      <span className={styles.line}>{problem.untouched}</span>
      <span className={styles.line}>{problem.next}</span>
      {problem.detail !== null && <span className={styles.detail}>{problem.detail}</span>}
    </>
  );
}
