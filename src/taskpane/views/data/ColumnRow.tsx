import { makeStyles, tokens } from "@fluentui/react-components";
import { columnTitle } from "../../../domain/table/columnTitle";
import type { DataColumn, DataSet } from "../../state/readData";
import type { PaneTexts } from "../../texts/english";
import { columnNote } from "../../words/columnNote";
import { ChoiceMenu } from "../ChoiceMenu";
import type { DataActions } from "./dataActions";
import { columnPickerId } from "./pickerIds";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)", alignItems: "center", columnGap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { overflowWrap: "anywhere", "::first-letter": { textTransform: "uppercase" } },
  picker: { display: "flex", justifyContent: "flex-end", minWidth: "0" },
  note: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface ColumnRowProps {
  readonly data: DataColumn;
  readonly of: Pick<DataSet, "dataset" | "headers">;
  readonly actions: DataActions;
  readonly texts: PaneTexts;
}

/** A column, the header that is it, how sure that is and why, and the headers that it could be instead. */
export function ColumnRow({ data, of: { dataset, headers }, actions, texts }: ColumnRowProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.data;
  const { column, match, derived, said } = data;
  const title = texts.phrase(columnTitle(column.id));
  const header = data.headers[0]?.name ?? null;
  const isNone = match === null && said === "";
  const shown = header ?? (derived !== null ? words.workedOut : isNone ? words.notInTable : words.notFound);
  const pick = (picked: string | null): void => actions.onColumn(dataset.id, column.id, picked);
  const options = [
    ...headers.map((name) => ({ key: `header ${name}`, label: name, onChoose: () => pick(name) })),
    { key: "none", label: words.notInTable, onChoose: () => pick("") },
    { key: "pick", label: texts.input.pickColumn(title), onChoose: () => actions.onPick(dataset.id, column.id) },
    ...(said === null ? [] : [{ key: "as-found", label: words.asFound, onChoose: () => pick(null) }]),
  ];
  const note = columnNote(data, texts);
  return (
    <li className={styles.row}>
      <span className={styles.title}>{title}</span>
      <span className={styles.picker}>
        <ChoiceMenu
          id={columnPickerId(dataset.id, column.id)} label={words.columnIs(title, shown)} shown={shown} options={options} disabled={actions.disabled}
          chosen={header === null ? (isNone ? "none" : null) : `header ${header}`}
        />
      </span>
      {note !== "" && <span className={styles.note}>{note}</span>}
    </li>
  );
}
