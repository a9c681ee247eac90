import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isBlock } from "../../domain/table/match/sourceHeader";
import type { Data } from "../state/readData";
import type { PaneTexts } from "../texts/english";
import { readableTables } from "../words/readableTables";

const useStyles = makeStyles({
  view: { display: "grid", rowGap: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  heading: { margin: "0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  subheading: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0" },
  quiet: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  steps: { margin: "0", paddingLeft: tokens.spacingHorizontalXL, display: "grid", rowGap: tokens.spacingVerticalXS },
  tables: { margin: "0", padding: "0", listStyleType: "none" },
  table: {
    display: "flex", flexWrap: "wrap", alignItems: "baseline", justifyContent: "space-between", columnGap: tokens.spacingHorizontalM, paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  action: { justifySelf: "start" },
});

export interface FirstRunProps {
  readonly data: Data;
  readonly onLookAgain: () => void;
  readonly texts: PaneTexts;
}

/** The way to the first scorecard: from an empty workbook, or from tables that are there. */
export function FirstRun({ data, onLookAgain, texts }: FirstRunProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.firstRun;
  const used = data.datasets.flatMap(({ dataset, tables }) => tables.map(({ source }) => ({ source, title: dataset.title })));
  // Most plain blocks of cells and most tables of hidden sheets are no tables of data, and what the user set aside needs no word.
  const unused = data.unused.filter(({ source, isSaid }) => !isBlock(source) && source.isHidden !== true && !isSaid).map(({ source }) => source.name);
  const needsTables = used.length === 0;
  return (
    <section className={styles.view}>
      <h2 className={styles.heading}>{words.title}</h2>
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
      {needsTables && unused.length > 0 && <p className={styles.text}>{words.notRecognised}</p>}
      {needsTables && unused.length === 0 && (
        <>
          <p className={styles.text}>{words.noTables}</p>
          <ol className={styles.steps}>{words.steps.map((step) => <li key={step}>{step}</li>)}</ol>
          <p className={styles.quiet}>{words.sample}</p>
        </>
      )}
      {data.hidden.length > 0 && <p className={styles.quiet}>{words.hidden(data.hidden.join(", "))}</p>}
      {needsTables && <Button className={styles.action} onClick={onLookAgain}>{words.lookAgain}</Button>}
      {needsTables && (
        <>
          <h3 className={styles.subheading}>{words.tables}</h3>
          <p className={styles.quiet}>{words.tablesHint}</p>
          <ul className={styles.tables}>
            {readableTables.map(({ title, indicators }) => (
              <li key={title} className={styles.table}>
                <span className={styles.name}>{title}</span><span className={styles.quiet}>{words.feeds(indicators.join(", "))}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
