import { makeStyles, tokens } from "@fluentui/react-components";
import { datasets, type DatasetDefinition } from "../../../domain/table/datasets";
import type { DataTable } from "../../state/readData";
import type { PaneTexts } from "../../texts/english";
import { ChoiceMenu } from "../ChoiceMenu";
import type { DataActions } from "./dataActions";
import { tablePickerId } from "./pickerIds";

const useStyles = makeStyles({
  row: {
    display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, auto)", alignItems: "center", columnGap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  place: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface TableRowProps {
  readonly table: DataTable;
  /** What it is; null where it is not used. */
  readonly dataset: DatasetDefinition | null;
  readonly actions: DataActions;
  readonly texts: PaneTexts;
}

/** A table of the user's, where it stands, and which dataset it is. */
export function TableRow({ table: { source, isSaid }, dataset, actions, texts }: TableRowProps): React.JSX.Element {
  const styles = useStyles();
  const words = texts.data;
  const { name, sheet, rowCount, isHidden } = source;
  const shown = dataset === null ? words.notUsed : texts.phrase(dataset.title);
  const options = [
    ...datasets.map(({ id, title }) => ({ key: id, label: texts.phrase(title), onChoose: () => actions.onTable(name, id) })),
    { key: "", label: words.notUsed, onChoose: () => actions.onTable(name, "") },
    ...(isSaid ? [{ key: "as-found", label: words.asFound, onChoose: () => actions.onTable(name, null) }] : []),
  ];
  return (
    <li className={styles.row}>
      <span><span className={styles.name}>{name}</span> <span className={styles.place}>{words.place(sheet, texts.rows(rowCount), isHidden === true)}</span></span>
      <ChoiceMenu id={tablePickerId(name)} label={words.tableIs(name, shown)} shown={shown} options={options} chosen={dataset?.id ?? ""} disabled={actions.disabled} />
    </li>
  );
}
