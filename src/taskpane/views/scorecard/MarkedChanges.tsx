import { useStore } from "zustand";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { allowsLimits } from "../../../domain/scorecard/limits";
import { markKey } from "../../../domain/scorecard/markedChange";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
import { limitsNeed } from "../../../layout/words/markText";
import { periodNameOfId } from "../../../layout/words/formatPeriod";
import type { Pane } from "../../state/createPane";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  heading: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  marks: { listStyleType: "none", margin: "0", padding: "0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  mark: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, overflowWrap: "anywhere" },
  needed: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The changes of the way of working that are marked of an indicator, each to be taken back, and a way to mark one; nothing where it has no limits. */
export function MarkedChanges({ line, pane, texts }: { readonly line: IndicatorLine; readonly pane: Pane; readonly texts: PaneTexts }): React.JSX.Element | null {
  const styles = useStyles();
  const marks = useStore(pane.store, ({ shown }) => shown?.choices.marks);
  const isRunning = useStore(pane.store, ({ run }) => run.kind === "running");
  const { description, headline } = line;
  if (headline === null || !allowsLimits(description, headline.period.granularity)) return null;
  const words = texts.marks;
  const own = (marks ?? []).filter(({ indicator }) => indicator === null || indicator === description.id);
  const needed = limitsNeed(line, texts.sheets);
  return (
    <section>
      {own.length > 0 && (
        <>
          <h3 className={styles.heading}>{words.marked}</h3>
          <ul className={styles.marks}>
            {own.map((mark) => {
              const text = words[mark.indicator === null ? "ofAll" : "of"](periodNameOfId(mark.month, texts.sheets), mark.reason);
              return (
                <li key={markKey(mark)} className={styles.mark}>
                  <span>{text}</span>
                  <Button size="small" appearance="subtle" disabledFocusable={isRunning} aria-label={words.removeThis(text)} onClick={() => void pane.marks.say({ ...mark, reason: null })}>{words.remove}</Button>
                </li>
              );
            })}
          </ul>
          {needed !== null && <p className={styles.needed}>{texts.sheets.marks.limitsIn(needed)}</p>}
        </>
      )}
      <Button size="small" appearance="subtle" disabledFocusable={isRunning} onClick={() => pane.marks.ask(description.id)}>{words.commandTitle}</Button>
    </section>
  );
}
