import { makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
import type { PaneTexts } from "../../texts/english";
import { indicatorFacts } from "../../words/indicatorFacts";

const useStyles = makeStyles({
  facts: {
    display: "grid", gridTemplateColumns: "minmax(72px, auto) minmax(0, 1fr)", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS,
    margin: "0", padding: "0",
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  fact: { display: "contents" },
  name: { color: tokens.colorNeutralForeground2 },
  text: { margin: "0", overflowWrap: "anywhere" },
});

/** What lies behind an indicator's number. */
export function IndicatorFacts({ line, texts }: { readonly line: IndicatorLine; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {indicatorFacts(line, texts).map(({ name, text }) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.text}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
