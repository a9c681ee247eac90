import { makeStyles } from "@fluentui/react-components";
import type { Run } from "../state/paneState";
import type { PaneTexts } from "../texts/english";
import { endingText } from "../words/endingText";
import { hiddenText } from "./hiddenText";

const useStyles = makeStyles({ hidden: hiddenText });

export interface AnnouncerProps {
  readonly run: Run;
  /** False while it is too early to say anything. */
  readonly spoken: boolean;
  readonly texts: PaneTexts;
}

/** Says each stage and the outcome to a screen reader, never the count; failures are alerts of their own. */
export function Announcer({ run, spoken, texts }: AnnouncerProps): React.JSX.Element {
  return <div role="status" className={useStyles().hidden}>{spoken ? announcement(run, texts) : ""}</div>;
}

function announcement(run: Run, texts: PaneTexts): string {
  switch (run.kind) {
    case "idle":
    case "failed": return "";
    case "running": return run.cancelling ? texts.cancelling : texts.stages[run.stage];
    case "done": return endingText(run, texts);
  }
  return run satisfies never;
}
