import { makeStyles, tokens } from "@fluentui/react-components";
import type { Scorecard } from "../../../domain/scorecard/scorecard";
import { formatNumber } from "../../../layout/words/formatNumber";
import type { PaneTexts } from "../../texts/english";
import { scoreChange } from "../../words/scoreChange";

/** From here on four names fit beside each other. */
const wide = "@media (min-width: 400px)";

const useStyles = makeStyles({
  list: {
    display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: tokens.spacingHorizontalXS, margin: "0",
    [wide]: { gridTemplateColumns: "repeat(4, minmax(0, 1fr))" },
  },
  domain: {
    display: "flex", flexDirection: "column", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`, padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`,
  },
  name: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis" },
  score: { margin: "0", display: "flex", alignItems: "baseline", columnGap: tokens.spacingHorizontalXS, fontVariantNumeric: "tabular-nums" },
  number: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  change: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The scores of the four domains, each with its change and what holds it down. */
export function DomainScores({ card, texts }: { readonly card: Scorecard; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const titleOf = (id: string): string => card.lines.find(({ description }) => description.id === id)?.title ?? id;
  return (
    <dl aria-label={texts.domainsTitle} className={styles.list}>
      {card.domains.map((score) => (
        <div key={score.domain} className={styles.domain} title={score.worst === null ? texts.domainUnknown : texts.domainWorst(titleOf(score.worst))}>
          <dt className={styles.name}>{texts.domains[score.domain]}</dt>
          <dd className={styles.score}>
            <span className={styles.number}>{score.value === null ? texts.sheets.dash : formatNumber(score.value, 0, texts.sheets)}</span>
            <span className={styles.change}>{scoreChange(score, texts)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
