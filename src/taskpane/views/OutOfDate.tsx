import { Link, makeStyles } from "@fluentui/react-components";
import type { PaneTexts } from "../texts/english";
import { noteLook } from "./noteLook";

const useStyles = makeStyles({ notice: noteLook });

export interface OutOfDateProps {
  /** What brings the choice to the sheets. */
  readonly command: string;
  /** Starts it; absent where its button stands beside. */
  readonly onRun?: () => void;
  readonly texts: PaneTexts;
}

/** Says that something else is chosen than what is shown. */
export function OutOfDate({ command, onRun, texts }: OutOfDateProps): React.JSX.Element {
  return (
    <p role="note" className={useStyles().notice}>
      {texts.outOfDate} {onRun === undefined ? texts.outOfDateNext(command) : <Link as="button" inline onClick={onRun}>{command}</Link>}
    </p>
  );
}
