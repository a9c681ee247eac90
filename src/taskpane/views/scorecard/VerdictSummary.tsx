import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Scorecard, VerdictCounts } from "../../../domain/scorecard/scorecard";
import { formatNumber } from "../../../layout/words/formatNumber";
import { periodLabel } from "../../../layout/words/formatPeriod";
import { verdictColor } from "../../theme/paneTheme";
import type { PaneTexts } from "../../texts/english";
import { hiddenText } from "../hiddenText";
import { scoreChange } from "../../words/scoreChange";

const useStyles = makeStyles({
  summary: { display: "flex", alignItems: "baseline", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  counts: { display: "flex", columnGap: tokens.spacingHorizontalL, listStyleType: "none", margin: "0", padding: "0", flexGrow: 1 },
  count: { fontWeight: tokens.fontWeightSemibold, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", position: "relative" },
  onTarget: { color: verdictColor.onTarget },
  watch: { color: verdictColor.watch },
  offTarget: { color: verdictColor.offTarget },
  noVerdict: { color: tokens.colorNeutralForeground2 },
  score: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums", position: "relative" },
  number: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  hidden: hiddenText,
});

const symbols: readonly (readonly [keyof VerdictCounts, string])[] = [
  ["onTarget", "✔\uFE0E"], ["watch", "●"], ["offTarget", "✖\uFE0E"], ["noVerdict", "–"],
];

/** How many indicators stand where, and the overall score. */
export function VerdictSummary({ card, texts }: { readonly card: Scorecard; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const { value } = card.overall;
  const change = scoreChange(card.overall, texts);
  return (
    <div className={styles.summary}>
      <ul aria-label={texts.verdicts.region} className={styles.counts}>
        {symbols.map(([band, symbol]) => (
          <li key={band} className={mergeClasses(styles.count, styles[band])} title={`${card.counts[band]} ${texts.verdicts[band]}`}>
            <span aria-hidden="true">{symbol} </span>{card.counts[band]}<span className={styles.hidden}> {texts.verdicts[band]}</span>
          </li>
        ))}
      </ul>
      <div className={styles.score} {...(change === null ? {} : { title: texts.since(change, periodLabel(card.previousPeriod, texts.sheets)) })}>
        {value === null ? texts.noScore : <>{texts.score} <span className={styles.number}>{formatNumber(value, 0, texts.sheets)}</span></>}
        {change !== null && <span> {change}</span>}
      </div>
    </div>
  );
}
