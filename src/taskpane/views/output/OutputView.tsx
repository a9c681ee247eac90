import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useStore } from "zustand";
import type { ViewProps } from "../../contributions/viewContribution";
import { outputLines } from "../../words/outputText";

const useStyles = makeStyles({
  none: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  bar: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  list: { listStyleType: "none", margin: "0", padding: "0", display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  run: { margin: "0", fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, whiteSpace: "pre-wrap", overflowWrap: "anywhere", userSelect: "text" },
  said: { fontSize: tokens.fontSizeBase200 },
});

/** What the runs did, the latest first: to be read, and to be copied into a message. */
export function OutputView({ pane, headingId, texts }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.output;
  const runs = useStore(pane.output.store);
  const [said, setSaid] = useState("");
  if (runs.length === 0) return <p className={styles.none}>{words.none}</p>;
  const shown = runs.toReversed().map((run) => ({ key: run.startedAt.getTime(), text: outputLines(run, texts).join("\n") }));
  const copy = (): void => {
    // A page within a page may not be let to the clipboard: then the text can still be selected.
    pane.copyText(shown.map(({ text }) => text).join("\n\n")).then(() => setSaid(words.copied), () => {
      const list = document.getElementById(`${headingId}-runs`);
      if (list !== null) window.getSelection()?.selectAllChildren(list);
      setSaid(texts.selfTest["by-hand"]);
    });
  };
  return (
    <>
      <div className={styles.bar}>
        <Button size="small" onClick={copy}>{words.copy}</Button>
        <Button
          size="small" aria-label={words.clearTitle} title={words.clearTitle}
          onClick={() => {
            pane.output.clear();
            document.getElementById(headingId)?.focus();
          }}
        >
          {words.clear}
        </Button>
        <span role="status" className={styles.said}>{said}</span>
      </div>
      <ol id={`${headingId}-runs`} aria-label={words.list} className={styles.list}>
        {shown.map(({ key, text }) => <li key={key}><pre className={styles.run}>{text}</pre></li>)}
      </ol>
    </>
  );
}
