import { useId, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { SourceSummary } from "../../../domain/table/sourceSummary";
import type { PreviewState } from "../../state/inputState";
import type { DataColumn, DataSet } from "../../state/readData";
import type { PaneTexts } from "../../texts/english";
import { rowColor } from "../../theme/paneTheme";
import { focusOutline } from "../focusOutline";
import { hiddenText } from "../hiddenText";
import { ChevronIcon } from "../icons";
import { freshnessText } from "../../words/freshnessText";
import { ColumnRow } from "./ColumnRow";
import type { DataActions } from "./dataActions";
import { datasetPickerId } from "./pickerIds";
import { PreviewPart } from "./PreviewPart";
import { TableRow } from "./TableRow";

const useStyles = makeStyles({
  section: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` } },
  heading: { margin: "0", fontSize: "inherit", fontWeight: "inherit" },
  row: {
    display: "grid", gridTemplateColumns: "16px minmax(0, 1fr) auto", alignItems: "baseline", columnGap: tokens.spacingHorizontalS, width: "100%", position: "relative",
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXS}`, border: "none", backgroundColor: "transparent", color: tokens.colorNeutralForeground1,
    fontFamily: "inherit", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, textAlign: "left", cursor: "pointer",
    ":hover": { backgroundColor: rowColor.hover },
    ":active": { backgroundColor: rowColor.pressed },
  },
  focus: focusOutline,
  arrow: { alignSelf: "center", color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  rows: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  summary: { gridColumn: "2 / -1", overflowWrap: "anywhere" },
  line: { display: "block" },
  asks: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  // What is open lines up with the titles.
  body: { padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalM} calc(16px + ${tokens.spacingHorizontalXS} + ${tokens.spacingHorizontalS})` },
  part: {
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular, textTransform: "uppercase", letterSpacing: "0.04em",
  },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  fold: { cursor: "pointer", paddingBlock: tokens.spacingVerticalSNudge, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, ...focusOutline },
  hidden: hiddenText,
});

export interface DatasetSectionProps {
  readonly data: DataSet;
  readonly opensAtFirst: boolean;
  /** Whether only columns with a name that was searched for are there: then all of them are in sight. */
  readonly isNarrowed: boolean;
  /** What the last run read of it; null where it read nothing. */
  readonly source: SourceSummary | null;
  readonly preview: PreviewState | undefined;
  readonly actions: DataActions;
  readonly texts: PaneTexts;
}

/** A dataset: what it is read from and which of its columns were found; opened, each of them. */
export function DatasetSection({ data, opensAtFirst, isNarrowed, source, preview, actions, texts }: DatasetSectionProps): React.JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState(opensAtFirst);
  const bodyId = useId();
  const words = texts.data;
  const { dataset, tables, rows, columns, absent, questions } = data;
  const freshness = source === null ? "" : freshnessText(source, texts);
  const found = columns.filter(({ match }) => match !== null).length;
  const rowsOf = (list: readonly DataColumn[]): React.JSX.Element => (
    <ul className={styles.list}>
      {list.map((column) => <ColumnRow key={column.column.id} data={column} of={data} actions={actions} texts={texts} />)}
    </ul>
  );
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>
        <button type="button" className={mergeClasses(styles.row, styles.focus)} aria-expanded={open} aria-controls={open ? bodyId : undefined} onClick={() => setOpen(!open)}>
          <span className={styles.arrow}><ChevronIcon open={open} /></span>
          <span className={styles.title}>{texts.phrase(dataset.title)}<span className={styles.hidden}>, </span></span>
          <span className={mergeClasses(styles.quiet, styles.rows)}>{texts.rows(rows)}<span className={styles.hidden}>, </span></span>
          <span className={mergeClasses(styles.quiet, styles.summary)}>
            {words.summary(found, dataset.columns.length, tables.map(({ source }) => source.name))}
            {questions.length > 0 && <span className={styles.asks}> · {words.questions(questions.length)}</span>}
            {freshness !== "" && <span className={styles.line}><span className={styles.hidden}>, </span>{freshness}</span>}
          </span>
        </button>
      </h2>
      {open && (
        <div id={bodyId} className={styles.body}>
          <h3 className={styles.part}>{words.tables}</h3>
          <ul className={styles.list}>
            {tables.map((table) => <TableRow key={table.source.id} table={table} dataset={dataset} actions={actions} texts={texts} />)}
          </ul>
          <Button id={datasetPickerId(dataset.id)} size="small" disabledFocusable={actions.disabled} aria-label={texts.input.pickTable(texts.phrase(dataset.title))} onClick={() => actions.onPick(dataset.id, null)}>{texts.input.pick}</Button>
          <PreviewPart dataset={dataset} state={preview} onRead={() => actions.onPreview(dataset.id)} onSelect={actions.onSelect} texts={texts} />
          <h3 className={styles.part}>{words.columns}</h3>
          {rowsOf(columns)}
          {absent.length > 0 && (
            <details open={isNarrowed}>
              <summary className={styles.fold}>{words.absent(absent.length)}</summary>
              {rowsOf(absent)}
            </details>
          )}
        </div>
      )}
    </section>
  );
}
