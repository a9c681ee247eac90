import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Insight } from "../../../domain/insights/insight";
import type { Granularity } from "../../../domain/scorecard/period";
import { evidenceLine, insightText } from "../../../layout/words/insightText";
import type { PaneTexts } from "../../texts/english";
import { ReasonForm } from "./ReasonForm";

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
  button: { justifySelf: "start" },
});

interface Props {
  readonly insight: Insight;
  /** Why it was dismissed; null where it was not. */
  readonly reason: string | null;
  readonly granularity: Granularity;
  /** Whether its reason is being asked for. */
  readonly asksReason: boolean;
  readonly disabled: boolean;
  readonly onAsk: (isAsked: boolean) => void;
  readonly onDismiss: (reason: string) => void;
  readonly onRestore: () => void;
  readonly texts: PaneTexts;
}

/** Id of the button of an insight by which it is dismissed, so that the keyboard finds back to it. */
export const dismissButtonId = (insight: string): string => `dismiss ${insight}`;

/** One insight: its weight and kind, what it says, the figures behind it to open, and the way to dismiss it. */
export function InsightRow({ insight, reason, granularity, asksReason, disabled, onAsk, onDismiss, onRestore, texts }: Props): React.JSX.Element {
  const styles = useStyles();
  const { sheets } = texts;
  const words = texts.insights;
  const { evidence, facts, severity } = insight;
  const finding = insightText(insight, granularity, sheets);
  return (
    <li className={styles.row}>
      <div className={styles.head}><span className={styles.kind}>{sheets.insights.kinds[facts.kind]}</span><span>{sheets.insights.severities[severity]}</span></div>
      <p className={styles.text}>{finding}</p>
      {reason !== null && <p className={styles.quiet}>{words.because(reason)}</p>}
      {evidence.length > 0 && (
        <details className={styles.quiet}>
          <summary className={styles.summary}>{words.evidence(evidence.length)}</summary>
          <ul className={styles.evidence}>
            {evidence.map((one) => {
              const line = evidenceLine(one, sheets);
              return <li key={line}>{line}</li>;
            })}
          </ul>
        </details>
      )}
      {asksReason
        ? <ReasonForm disabled={disabled} onSave={onDismiss} onCancel={() => onAsk(false)} texts={texts} />
        : (
          <Button
            id={dismissButtonId(insight.id)} className={styles.button} size="small" appearance="subtle" disabledFocusable={disabled}
            aria-label={reason === null ? words.dismissThis(finding) : words.restoreThis(finding)} onClick={() => (reason === null ? onAsk(true) : onRestore())}
          >
            {reason === null ? words.dismiss : words.restore}
          </Button>
        )}
    </li>
  );
}
