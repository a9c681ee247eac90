import { makeStyles, tokens } from "@fluentui/react-components";
import { openInsights } from "../../../domain/insights/insight";
import type { ViewProps } from "../../contributions/viewContribution";
import { useFocusAfter } from "../../state/useFocusAfter";
import { dismissButtonId, InsightRow } from "./InsightRow";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: "none", margin: "0", padding: "0", display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
});

/** What the figures say together, those to act on first, and below them what was dismissed, with the reason. */
export function InsightsView({ pane, state, headingId, texts }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const focusAfter = useFocusAfter();
  const words = texts.insights;
  const answer = state.shown?.answer;
  if (!answer?.insights || answer.scorecard === null) return <p className={styles.text}>{words.notRun}</p>;
  const { found, dismissed } = answer.insights;
  const { granularity } = answer.scorecard;
  const open = openInsights(answer.insights);
  const others = found.filter((one) => !open.includes(one));
  if (found.length === 0) return <p className={styles.text}>{texts.sheets.insights.none}</p>;
  const disabled = state.run.kind === "running";
  const list = (insights: typeof found): React.JSX.Element => (
    <ul className={styles.list}>
      {insights.map((insight) => (
        <InsightRow
          key={insight.id} insight={insight} reason={dismissed[insight.id] ?? null} granularity={granularity} texts={texts} disabled={disabled} asksReason={state.asksReason === insight.id}
          onAsk={(isAsked) => {
            if (!isAsked) focusAfter(dismissButtonId(insight.id));
            pane.insights.ask(isAsked ? insight.id : null);
          }}
          onDismiss={(reason) => {
            focusAfter(headingId);
            void pane.insights.dismiss(insight.id, reason);
          }}
          onRestore={() => {
            focusAfter(headingId);
            void pane.insights.restore(insight.id);
          }}
        />
      ))}
    </ul>
  );
  return (
    <>
      {list(open)}
      {others.length > 0 && (
        <section>
          <h2 className={styles.group}>{words.dismissed(others.length)}</h2>
          {list(others)}
        </section>
      )}
      <p className={styles.text}>{words.howToDismiss(texts.sheets.sheetNames.insights, texts.sheets.insights.columns.dismissed)}</p>
    </>
  );
}
