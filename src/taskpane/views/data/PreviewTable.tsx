import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { columnTitle } from "../../../domain/table/columnTitle";
import type { PreviewCell, PreviewColumn, TablePreview } from "../../../domain/table/preview/tablePreview";
import type { PaneTexts } from "../../texts/english";
import { previewText } from "../../words/previewText";
import { focusOutline } from "../focusOutline";
import { hiddenText } from "../hiddenText";

const useStyles = makeStyles({
  // The table is wider than the pane: it scrolls by itself, by keyboard too.
  frame: { overflowX: "auto", border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ...focusOutline },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "nowrap" },
  caption: hiddenText,
  head: { textAlign: "left", verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  quiet: { display: "block", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: { verticalAlign: "top", padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  unread: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorStatusWarningForeground1 },
  problems: { margin: `${tokens.spacingVerticalS} 0 0`, padding: "0", listStyleType: "none", display: "grid", rowGap: tokens.spacingVerticalXS },
  problem: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  lead: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface PreviewTableProps {
  /** The dataset's title. */
  readonly title: string;
  readonly preview: TablePreview;
  readonly onSelect: (address: string) => void;
  readonly texts: PaneTexts;
}

/** A dataset's first rows as they are understood, what stands in the cells where that reads otherwise, and why cells were not read. */
export function PreviewTable({ title, preview: { columns, rows, rowsSeen, rowCount }, onSelect, texts }: PreviewTableProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.input.preview;
  if (rows.length === 0) return <p className={styles.text}>{words.none}</p>;
  const unread = rows.flatMap((row) => row.flatMap((cell) => (cell.problem === null ? [] : [cell])));
  return (
    <>
      <div className={styles.frame} role="region" aria-label={words.caption(title)} tabIndex={0}>
        <table className={styles.table}>
          <caption className={styles.caption}>{words.caption(title)}</caption>
          <thead>
            <tr>
              {columns.map(({ column, header }) => (
                <th key={column.id} scope="col" className={styles.head}>
                  {texts.phrase(columnTitle(column.id))}<span className={styles.quiet}>{header ?? words.workedOut}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => <tr key={at}>{row.map((cell, index) => <Cell key={index} cell={cell} column={columns[index]?.column ?? { id: "" }} texts={texts} />)}</tr>)}
          </tbody>
        </table>
      </div>
      {rowsSeen < rowCount && <p className={styles.text}>{words.seen(rowsSeen, rowCount)}</p>}
      {unread.length > 0 && (
        <>
          <p className={styles.lead}>{words.whyUnread(unread.length)}</p>
          <ul className={styles.problems}>
            {unread.map(({ address, written, problem }) => (
              <li key={address} className={styles.problem}>
                {address !== null && <Button size="small" aria-label={words.select(address)} onClick={() => onSelect(address)}>{address}</Button>} {problem === "" ? words.written(written ?? "") : problem}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Cell({ cell: { value, written, problem }, column, texts }: { readonly cell: PreviewCell; readonly column: PreviewColumn["column"]; readonly texts: PaneTexts }): React.JSX.Element {
  const styles = useStyles();
  const words = texts.input.preview;
  return (
    <td className={mergeClasses(styles.cell, value.kind === "number" && styles.number, problem !== null && styles.unread)}>
      {problem === null ? previewText(value, column, texts) : `✖ ${words.unread}`}
      {written !== null && <span className={styles.quiet}>{words.written(written)}</span>}
    </td>
  );
}
