import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatDate, periodLabel } from "../../layout/words/formatPeriod";
import { needsYou } from "../../domain/diagnostics/needsYou";
import type { Shown } from "../state/paneState";
import type { PaneTexts } from "../texts/english";
import { rowColor } from "../theme/paneTheme";
import { focusOutline } from "../views/focusOutline";
import { WarningIcon } from "../views/icons";

const useStyles = makeStyles({
  bar: {
    gridArea: "status", display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, minHeight: "24px", paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  problems: {
    display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minHeight: "24px", padding: `0 ${tokens.spacingHorizontalXS}`, marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    border: "none", backgroundColor: "transparent", color: "inherit", fontFamily: "inherit", fontSize: "inherit", lineHeight: "inherit", cursor: "pointer",
    ":hover": { backgroundColor: rowColor.hover, color: tokens.colorNeutralForeground1 },
  },
  focus: focusOutline,
  time: { marginLeft: "auto" },
});

export interface StatusBarProps {
  /** null before the first run. */
  readonly shown: Shown | null;
  readonly onProblems: () => void;
  readonly texts: PaneTexts;
}

/** How many problems wait, what the data reaches to, and when it was looked at. */
export function StatusBar({ shown, onProblems, texts }: StatusBarProps): React.JSX.Element {
  const styles = useStyles();
  if (shown === null) return <footer aria-label={texts.status} className={styles.bar} />;
  const { answer, at } = shown;
  const waiting = answer.diagnostics.filter(needsYou).length;
  return (
    <footer aria-label={texts.status} className={styles.bar}>
      <button type="button" className={mergeClasses(styles.problems, styles.focus)} onClick={onProblems}>
        {waiting > 0 && <WarningIcon />}{waiting > 0 ? texts.needYou(waiting) : texts.noProblems}
      </button>
      {answer.scorecard !== null && (
        <span title={texts.dataTo(formatDate(answer.scorecard.asOf, texts.sheets))}>{periodLabel(answer.scorecard.period, texts.sheets)}</span>
      )}
      <span className={styles.time}>{texts.refreshedAt(texts.formats.time(at))}</span>
    </footer>
  );
}
