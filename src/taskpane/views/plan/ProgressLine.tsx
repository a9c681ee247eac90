import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { PlanProgress } from "../../../domain/programme/phaseGate";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS, alignItems: "baseline" },
  title: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  bar: { gridColumn: "1 / -1" },
});

export interface ProgressLineProps {
  readonly title: string;
  readonly progress: PlanProgress;
  readonly texts: PaneTexts;
}

/** A heading with how much of what stands under it is done, in words and as a bar. */
export function ProgressLine({ title, progress, texts }: ProgressLineProps): React.JSX.Element {
  const styles = useStyles();
  const { done, total } = progress;
  return (
    <div className={styles.line}>
      <h2 className={styles.title}>{title}</h2>
      <span className={styles.count}>{texts.plan.progress(progress)}</span>
      <ProgressBar className={styles.bar} aria-hidden value={total === 0 ? 0 : done / total} thickness="medium" />
    </div>
  );
}
