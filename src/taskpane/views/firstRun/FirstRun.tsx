import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isBlock } from "../../../domain/table/match/sourceHeader";
import type { ViewProps } from "../../contributions/viewContribution";
import { readableTables } from "../../words/readableTables";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  steps: { margin: "0", padding: "0", listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalM },
  step: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", justifyItems: "start", rowGap: tokens.spacingVerticalXXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  tables: { margin: "0", padding: "0", listStyleType: "none" },
  table: {
    display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  action: { justifySelf: "start" },
});

/** The way to the first scorecard: from an empty workbook, or from tables that are there. */
export function FirstRun({ pane, state: { data, standing, run }, texts }: ViewProps): React.JSX.Element | null {
  const styles = useStyles();
  if (data === null) return null;
  const words = texts.firstRun;
  const steps = texts.input.firstRun;
  const disabled = run.kind === "running";
  const used = data.datasets.flatMap(({ dataset, tables }) => tables.map(({ source }) => ({ source, title: texts.phrase(dataset.title) })));
  // Most plain blocks of cells and most tables of hidden sheets are no tables of data, and what the user set aside needs no word.
  const unused = data.unused.filter(({ source, isSaid }) => !isBlock(source) && source.isHidden !== true && !isSaid).map(({ source }) => source.name);
  const needsTables = used.length === 0;
  const sampleSheets = standing?.samples.length ?? 0;
  return (
    <section className={styles.view}>
      <h2 className={styles.heading}>{words.title}</h2>
      <p className={styles.text}>{steps.lead}</p>
      <ol className={styles.steps}>
        {needsTables && (
          <li className={styles.step}>
            <Button appearance="primary" disabledFocusable={disabled} onClick={() => void pane.input.addSample()}>{steps.sample}</Button>
            <span className={styles.quiet}>{steps.sampleHint}</span>
          </li>
        )}
        <li className={styles.step}>
          <Button disabledFocusable={disabled} onClick={() => pane.open("data")}>{steps.match}</Button>
          <span className={styles.quiet}>{steps.matchHint(used.length)}</span>
        </li>
        <li className={styles.step}>
          <span className={styles.name}>{steps.build}</span>
          <span className={styles.quiet}>{needsTables ? steps.buildLater : steps.buildHint}</span>
        </li>
      </ol>
      {used.length > 0 && (
        <>
          <p className={styles.text}>{words.found(used.length)}</p>
          <ul className={styles.tables}>
            {used.map(({ source: { id, name, rowCount }, title }) => (
              <li key={`${id} ${title}`} className={styles.table}>
                <span className={styles.name}>{name === title ? name : `${name} → ${title}`}</span><span>{texts.rows(rowCount)}</span>
              </li>
            ))}
          </ul>
          {unused.length > 0 && <p className={styles.quiet}>{words.notUsed(unused.join(", "))}</p>}
        </>
      )}
      {sampleSheets > 0 && <Button className={styles.action} size="small" disabledFocusable={disabled} onClick={() => void pane.input.removeSample()}>{texts.input.commands.removeSample}</Button>}
      {needsTables && unused.length > 0 && <p className={styles.text}>{words.notRecognised}</p>}
      {data.hidden.length > 0 && <p className={styles.quiet}>{words.hidden(data.hidden.join(", "))}</p>}
      {needsTables && <Button className={styles.action} size="small" onClick={() => void pane.look()}>{words.lookAgain}</Button>}
      {needsTables && (
        <>
          <h3 className={styles.subheading}>{words.tables}</h3>
          <p className={styles.quiet}>{words.tablesHint}</p>
          <ul className={styles.tables}>
            {readableTables.filter(({ indicators }) => indicators.length > 0).map(({ title, indicators }) => (
              <li key={title} className={styles.table}>
                <span className={styles.name}>{texts.phrase(title)}</span><span className={styles.quiet}>{words.feeds(indicators.map(texts.phrase).join(", "))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
