import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneTexts } from "../../texts/english";
import type { ReadableTable } from "../../words/readableTables";
import type { DataActions } from "./dataActions";
import { datasetPickerId } from "./pickerIds";

const useStyles = makeStyles({
  heading: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  row: {
    display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS, paddingBlock: tokens.spacingVerticalSNudge,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { minWidth: "0", flexGrow: 1, flexBasis: "120px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  feeds: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", gap: tokens.spacingHorizontalXS },
});

export interface MissingTablesProps {
  readonly tables: readonly ReadableTable[];
  /** What the list is called, and what it is good for. */
  readonly words: { readonly title: string; readonly hint: string };
  readonly actions: DataActions;
  readonly texts: PaneTexts;
}

/** The datasets that the workbook has no table of, what each would measure, and the two ways to it. */
export function MissingTables({ tables, words: { title: heading, hint }, actions, texts }: MissingTablesProps): React.JSX.Element | null {
  const styles = useStyles();
  const words = texts.input;
  if (tables.length === 0) return null;
  return (
    <section aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      <p className={styles.text}>{hint}</p>
      <ul className={styles.list}>
        {tables.map(({ id, title, indicators }) => (
          <li key={id} className={styles.row}>
            <span className={styles.words}>
              <span className={styles.name}>{texts.phrase(title)}</span>
              {indicators.length > 0 && <span className={styles.feeds}>{texts.firstRun.feeds(indicators.map(texts.phrase).join(", "))}</span>}
            </span>
            <span className={styles.buttons}>
              <Button id={datasetPickerId(id)} size="small" disabledFocusable={actions.disabled} aria-label={words.pickTable(texts.phrase(title))} onClick={() => actions.onPick(id, null)}>{words.pick}</Button>
              <Button size="small" disabledFocusable={actions.disabled} aria-label={words.addFor(texts.phrase(title))} onClick={() => actions.onAdd(id)}>{words.add}</Button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
