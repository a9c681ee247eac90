import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useStore } from "zustand";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
import { optionText } from "../../../layout/words/optionWord";
import type { Pane } from "../../state/createPane";
import type { PaneTexts } from "../../texts/english";
import { IndicatorFacts } from "./IndicatorFacts";
import { AddTables } from "./AddTables";
import { MarkedChanges } from "./MarkedChanges";
import { RowsFound } from "./RowsFound";
import { TrendChart } from "./TrendChart";

const useStyles = makeStyles({
  details: { display: "grid", rowGap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)", padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} calc(1.1em + ${tokens.spacingHorizontalM})` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  heading: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  options: { listStyleType: "none", margin: "0", padding: "0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  option: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
});

export interface IndicatorDetailsProps {
  readonly line: IndicatorLine;
  readonly pane: Pane;
  readonly texts: PaneTexts;
}

/** What lies behind an indicator's number: where it goes, what it is made from and by which options, and its rows. */
export function IndicatorDetails({ line, pane, texts }: IndicatorDetailsProps): React.JSX.Element {
  const styles = useStyles();
  const found = useStore(pane.rows.store, (rows) => rows.found);
  const words = texts.rowsBehind;
  const { description, options, headline } = line;
  const show = (asList: boolean): void => void pane.rows.show(description.id, "behind", asList);
  return (
    <div className={styles.details}>
      {headline !== null && (
        <>
          <TrendChart line={line} texts={texts} />
          <div className={styles.actions}>
            <Button size="small" onClick={() => show(false)}>{words.command}</Button>
            {description.peopleData !== true && <Button size="small" appearance="subtle" onClick={() => show(true)}>{words.asList}</Button>}
            <Button size="small" appearance="subtle" onClick={() => void pane.targets.select(description.id)}>{words.targetOnSheet}</Button>
            <Button size="small" appearance="subtle" onClick={() => pane.settings.reveal(`targets.${description.id}`)}>{words.changeTarget}</Button>
          </div>
          {found?.indicator === description.id && <RowsFound found={found} pane={pane} texts={texts} />}
        </>
      )}
      <IndicatorFacts line={line} texts={texts} />
      <MarkedChanges line={line} pane={pane} texts={texts} />
      {headline === null && <AddTables line={line} pane={pane} texts={texts} />}
      {Object.keys(description.options).length > 0 && (
        <section>
          <h3 className={styles.heading}>{words.options}</h3>
          <ul className={styles.options}>
            {Object.entries(description.options).map(([name, option]) => (
              <li key={name} className={styles.option}>
                <span>{option.title}: {optionText(description, name, options[name] ?? option.default, texts.sheets)}</span>
                <Button size="small" appearance="subtle" aria-label={words.changeOption(option.title)} onClick={() => pane.settings.reveal(`indicators.${description.id}.${name}`)}>{words.change}</Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
