import { useEffect, useId, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DatasetDefinition } from "../../../domain/table/datasets";
import type { PreviewState } from "../../state/inputState";
import type { PaneTexts } from "../../texts/english";
import { focusOutline } from "../focusOutline";
import { ChevronIcon } from "../icons";
import { PreviewTable } from "./PreviewTable";

const useStyles = makeStyles({
  opener: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, padding: `${tokens.spacingVerticalSNudge} 0`, border: "none", backgroundColor: "transparent", position: "relative",
    color: tokens.colorNeutralForeground2, fontFamily: "inherit", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, cursor: "pointer",
  },
  focus: focusOutline,
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface PreviewPartProps {
  readonly dataset: DatasetDefinition;
  /** Absent until it was asked for. */
  readonly state: PreviewState | undefined;
  readonly onRead: () => void;
  readonly onSelect: (address: string) => void;
  readonly texts: PaneTexts;
}

/** A dataset's first rows, read when they are opened and again when something else was said of the tables. */
export function PreviewPart({ dataset: { title }, state, onRead, onSelect, texts }: PreviewPartProps): React.JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = texts.input.preview;
  const isMissing = open && state === undefined;
  useEffect(() => {
    if (isMissing) onRead();
  }, [isMissing, onRead]);
  return (
    <>
      <button type="button" className={mergeClasses(styles.opener, styles.focus)} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <ChevronIcon open={open} />{words.title}
      </button>
      {open && (
        <div id={id}>
          {(state === undefined || state.kind === "loading") && <p className={styles.text} role="status">{words.loading}</p>}
          {state?.kind === "failed" && <p className={styles.text} role="alert">{state.text}</p>}
          {state?.kind === "shown" && (state.preview === null ? <p className={styles.text}>{words.none}</p> : <PreviewTable title={texts.phrase(title)} preview={state.preview} onSelect={onSelect} texts={texts} />)}
        </div>
      )}
    </>
  );
}
