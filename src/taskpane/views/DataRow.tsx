import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Data } from "../state/readData";
import type { PaneTexts } from "../texts/english";
import { rowColor } from "../theme/paneTheme";
import { focusOutline } from "./focusOutline";
import { hiddenText } from "./hiddenText";
import { ChevronIcon, TableIcon } from "./icons";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "16px auto minmax(0, 1fr) 16px", alignItems: "center", columnGap: tokens.spacingHorizontalS, width: "100%", minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`, border: "none", position: "relative",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent", color: tokens.colorNeutralForeground1, fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300,
    textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: rowColor.hover },
    ":active": { backgroundColor: rowColor.pressed },
  },
  focus: focusOutline,
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, textAlign: "right" },
  asks: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  hidden: hiddenText,
});

export interface DataRowProps {
  readonly id: string;
  readonly data: Data;
  readonly onOpen: () => void;
  readonly texts: PaneTexts;
}

/** The way to the data: how many tables are read, and how many questions wait there. */
export function DataRow({ id, data: { datasets, questions }, onOpen, texts }: DataRowProps): React.JSX.Element {
  const styles = useStyles();
  const tables = new Set(datasets.flatMap((dataset) => dataset.tables.map(({ source }) => source.id))).size;
  return (
    <button id={id} type="button" className={mergeClasses(styles.row, styles.focus)} onClick={onOpen}>
      <span className={styles.quiet}><TableIcon /></span>
      <span>{texts.views.data}<span className={styles.hidden}>: </span></span>
      <span className={mergeClasses(styles.summary, questions.length > 0 && styles.asks)}>{texts.data.open(tables, questions.length)}</span>
      <span className={styles.quiet}><ChevronIcon /></span>
    </button>
  );
}
