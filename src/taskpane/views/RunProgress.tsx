import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { canCancel, type Run } from "../state/paneState";
import type { PaneTexts } from "../texts/english";

const useStyles = makeStyles({
  box: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  text: { fontSize: tokens.fontSizeBase300, fontVariantNumeric: "tabular-nums" },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, minHeight: tokens.lineHeightBase200 },
  bar: { gridColumn: "1 / -1" },
});

export interface RunProgressProps {
  readonly run: Extract<Run, { kind: "running" }>;
  readonly onCancel: () => void;
  readonly texts: PaneTexts;
}

/** How far a run is, with its stage and count, and the way out of it. */
export function RunProgress({ run, onCancel, texts }: RunProgressProps): React.JSX.Element {
  const styles = useStyles();
  const { title, stage, done, total, cancelling } = run;
  const words = cancelling ? texts.cancelling : texts.stages[stage];
  const count = total > 0 ? texts.progressOf[stage](done, total) : "";
  return (
    <section aria-label={title} className={styles.box}>
      <div>
        <div className={styles.text}>{words}</div>
        <div className={styles.count}>{count}</div>
      </div>
      {canCancel(stage) && <Button size="small" disabledFocusable={cancelling} onClick={onCancel} title={texts.cancelHint}>{texts.cancel}</Button>}
      <ProgressBar className={styles.bar} aria-label={words} {...(total > 0 ? { value: done / total } : {})} />
    </section>
  );
}
