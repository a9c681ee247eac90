import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SelfTestLine } from "../../workbook/selfTest";
import { describeResult } from "../../workbook/selfTestText";
import { verdictColor } from "../theme/paneTheme";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: "0", padding: "0" },
  line: {
    display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", columnGap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
  },
  small: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  below: { gridColumnStart: 2, gridColumnEnd: 4 },
  time: { fontVariantNumeric: "tabular-nums" },
  detail: { fontFamily: tokens.fontFamilyMonospace, color: tokens.colorNeutralForeground1 },
  passed: { color: verdictColor.onTarget },
  failed: { color: verdictColor.offTarget },
  unsupported: { color: tokens.colorNeutralForeground2 },
});

const symbols = { passed: "✔", failed: "✖", unsupported: "–" } as const;

export interface SelfTestLinesProps {
  readonly lines: readonly SelfTestLine[];
  /** Names the list for a screen reader. */
  readonly label: string;
}

/** Features with their result, the members that they need, and what was found instead of what was expected. */
export function SelfTestLines({ lines, label }: SelfTestLinesProps): React.JSX.Element {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={label}>
      {lines.map((line) => (
        <li key={line.feature} className={styles.line}>
          <span aria-hidden="true" className={styles[line.result.kind]}>{symbols[line.result.kind]}</span>
          <span>{line.feature}</span>
          <span className={mergeClasses(styles.small, styles.time)}>{Math.round(line.duration)} ms</span>
          <span className={mergeClasses(styles.small, styles.below)}>{describeResult(line)} · {line.members.join(", ")}</span>
          {line.result.kind === "failed" && line.result.details.map((detail) => (
            <span key={detail} className={mergeClasses(styles.small, styles.below, styles.detail)}>{detail}</span>
          ))}
        </li>
      ))}
    </ul>
  );
}
