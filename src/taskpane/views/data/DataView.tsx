import { makeStyles, tokens } from "@fluentui/react-components";
import { commands } from "../../../commands";
import type { ViewProps } from "../../contributions/viewContribution";
import { firstCommand } from "../../state/commandPlaces";
import { hasScorecard } from "../../state/paneState";
import { useFocusAfter } from "../../state/useFocusAfter";
import { ProblemList } from "../ProblemList";
import { DatasetSection } from "./DatasetSection";
import { columnPickerId, tablePickerId } from "./pickerIds";
import { TableRow } from "./TableRow";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: "0", padding: "0" },
});

/** What every table and column of the workbook is taken for, why, and the way to correct it. */
export function DataView({ pane, state, headingId, texts }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const focusAfter = useFocusAfter();
  if (state.data === null) return <p className={styles.text}>{texts.looking}</p>;
  const { datasets, unused, questions } = state.data;
  const disabled = state.run.kind === "running";
  // Where there is a scorecard, a correction counts at once.
  const next = hasScorecard(state) ? null : (firstCommand(commands, false)?.title ?? null);
  const actions = {
    disabled,
    onSelect: (address: string): void => void pane.selectCell(address),
    onColumn: (dataset: string, column: string, header: string | null): void => {
      focusAfter(columnPickerId(dataset, column), headingId);
      void pane.correctColumn({ dataset, column, header });
    },
    onTable: (table: string, dataset: string | null): void => {
      focusAfter(tablePickerId(table), headingId);
      void pane.correctTable({ table, dataset, ...(dataset === null || dataset === "" ? {} : { also: true }) });
    },
  };
  if (datasets.length === 0 && unused.length === 0) return <p className={styles.text}>{texts.data.noTables}</p>;
  return (
    <div className={styles.view}>
      <p className={styles.text}>{texts.data.intro}{next !== null && ` ${texts.data.next(next)}`}</p>
      {questions.length > 0 && (
        <section aria-label={texts.data.questionsRegion}>
          <h2 className={styles.heading}>{texts.data.questions(questions.length)}</h2>
          <ProblemList
            diagnostics={questions} texts={texts}
            actions={{ ...actions, onAnswer: ({ dataset, column }, header) => actions.onColumn(dataset, column, header) }}
          />
        </section>
      )}
      <div>
        {datasets.map((dataset) => (
          <DatasetSection key={dataset.dataset.id} data={dataset} opensAtFirst={datasets.length === 1 || dataset.questions.length > 0} actions={actions} texts={texts} />
        ))}
      </div>
      {unused.length > 0 && (
        <section aria-label={texts.data.unused}>
          <h2 className={styles.heading}>{texts.data.unused}</h2>
          <ul className={styles.list}>
            {unused.map((table) => <TableRow key={table.source.id} table={table} dataset={null} actions={actions} texts={texts} />)}
          </ul>
        </section>
      )}
    </div>
  );
}
