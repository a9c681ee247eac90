import { makeStyles, tokens } from "@fluentui/react-components";
import type { Insight } from "../../../domain/insights/insight";
import type { Granularity } from "../../../domain/scorecard/period";
import { evidenceLine, insightText } from "../../../layout/words/insightText";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXXS, padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: "anywhere",
  },
  head: { display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  kind: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  evidence: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  summary: { cursor: "pointer" },
});

interface Props {
  readonly insight: Insight;
  /** Why it was dismissed; null where it was not. */
  readonly reason: string | null;
  readonly granularity: Granularity;
  readonly texts: PaneTexts;
}

/** One insight: its weight and kind, what it says, and the figures behind it to open. */
export function InsightRow({ insight, reason, granularity, texts }: Props): React.JSX.Element {
  const styles = useStyles();
  const { sheets } = texts;
  const { evidence, facts, severity } = insight;
  return (
    <li className={styles.row}>
      <div className={styles.head}><span className={styles.kind}>{sheets.insights.kinds[facts.kind]}</span><span>{sheets.insights.severities[severity]}</span></div>
      <p className={styles.text}>{insightText(insight, granularity, sheets)}</p>
      {reason !== null && <p className={styles.quiet}>{texts.insights.because(reason)}</p>}
      {evidence.length > 0 && (
        <details className={styles.quiet}>
          <summary className={styles.summary}>{texts.insights.evidence(evidence.length)}</summary>
          <ul className={styles.evidence}>
            {evidence.map((one) => {
              const line = evidenceLine(one, sheets);
              return <li key={line}>{line}</li>;
            })}
          </ul>
        </details>
      )}
    </li>
  );
}
