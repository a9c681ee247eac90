import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { IndicatorLine } from "../../../domain/scorecard/scorecard";
import { datasetOf } from "../../../domain/table/datasets";
import type { Pane } from "../../state/createPane";
import type { PaneTexts } from "../../texts/english";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS } });

/** Adds the tables that an indicator lacks, empty and ready to be filled in; nothing where it lacks only columns. */
export function AddTables({ line: { missing }, pane, texts }: { readonly line: IndicatorLine; readonly pane: Pane; readonly texts: PaneTexts }): React.JSX.Element | null {
  const styles = useStyles();
  const datasets = [...new Set(missing.flatMap(({ dataset, column }) => (column === null ? [dataset] : [])))];
  if (datasets.length === 0) return null;
  return (
    <div className={styles.buttons}>
      {datasets.map((dataset) => <Button key={dataset} size="small" onClick={() => void pane.input.addTable(dataset)}>{texts.input.addFor(texts.phrase(datasetOf(dataset).title))}</Button>)}
    </div>
  );
}
