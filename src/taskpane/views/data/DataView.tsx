import { useState } from "react";
import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { commands } from "../../../commands";
import type { ViewProps } from "../../contributions/viewContribution";
import { firstCommand } from "../../state/commandPlaces";
import { findInData } from "../../state/findInData";
import { hasScorecard } from "../../state/paneState";
import { useFocusAfter } from "../../state/useFocusAfter";
import { readableTables } from "../../words/readableTables";
import { ProblemList } from "../ProblemList";
import type { DataActions } from "./dataActions";
import { DatasetSection } from "./DatasetSection";
import { MissingTables } from "./MissingTables";
import { PickBar } from "./PickBar";
import { columnPickerId, datasetPickerId, tablePickerId } from "./pickerIds";
import { TableRow } from "./TableRow";

const useStyles = makeStyles({
  view: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: "none", margin: "0", padding: "0" },
  search: { width: "100%" },
  sample: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalXS },
});

/** What every table and column of the workbook is taken for, why, the way to correct it, and the way to what is not there yet. */
export function DataView({ pane, state, headingId, texts }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const focusAfter = useFocusAfter();
  const [typed, setTyped] = useState("");
  if (state.data === null) return <p className={styles.text}>{texts.looking}</p>;
  const { picking, previews } = state.input;
  const { questions } = state.data;
  const { datasets, unused } = findInData(state.data, typed, texts.phrase);
  const isNarrowed = typed.trim() !== "";
  const isEmpty = state.data.datasets.length === 0 && state.data.unused.length === 0;
  const present = new Set(state.data.datasets.map(({ dataset }) => dataset.id));
  const missing = readableTables.filter(({ id }) => !present.has(id));
  const sources = state.shown?.answer.sources ?? [];
  const sampleSheets = state.standing?.samples.length ?? 0;
  const disabled = state.run.kind === "running";
  // Where there is a scorecard, a correction counts at once.
  const first = hasScorecard(state) ? undefined : firstCommand(commands, false);
  const next = first === undefined ? null : texts.frame.commands[first.id];
  const actions: DataActions = {
    disabled,
    onSelect: (address) => void pane.selectCell(address),
    onColumn: (dataset, column, header) => {
      focusAfter(columnPickerId(dataset, column), headingId);
      void pane.correctColumn({ dataset, column, header });
    },
    onTable: (table, dataset) => {
      focusAfter(tablePickerId(table), headingId);
      void pane.correctTable({ table, dataset, ...(dataset === null || dataset === "" ? {} : { also: true }) });
    },
    onPick: (dataset, column) => pane.input.startPicking({ dataset, column }),
    onAdd: (dataset) => {
      focusAfter(headingId);
      void pane.input.addTable(dataset);
    },
    onPreview: (dataset) => void pane.input.readPreview(dataset),
  };
  const endPicking = (end: () => void): void => {
    if (picking) focusAfter(picking.goal.column === null ? datasetPickerId(picking.goal.dataset) : columnPickerId(picking.goal.dataset, picking.goal.column), headingId);
    end();
  };
  return (
    <div className={styles.view}>
      {picking && <PickBar picking={picking} onUse={() => endPicking(() => void pane.input.usePicked())} onCancel={() => endPicking(pane.input.cancelPicking)} texts={texts} />}
      <p className={styles.text}>{isEmpty ? texts.data.noTables : <>{texts.data.intro}{next !== null && ` ${texts.data.next(next)}`}</>}</p>
      {sampleSheets > 0 && (
        <div className={styles.sample}>
          <span className={styles.text}>{texts.input.sampleHere(sampleSheets)}</span>
          <Button size="small" disabledFocusable={disabled} onClick={() => void pane.input.removeSample()}>{texts.input.commands.removeSample}</Button>
        </div>
      )}
      {!isEmpty && (
        <div role="search">
          <Input className={styles.search} type="search" size="small" aria-label={texts.input.search} placeholder={texts.input.search} value={typed} onChange={(_, { value }) => setTyped(value)} />
          {isNarrowed && <p className={styles.text} role="status">{texts.input.found(datasets.length + unused.length)}</p>}
        </div>
      )}
      {questions.length > 0 && !isNarrowed && (
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
          <DatasetSection
            key={`${dataset.dataset.id} ${isNarrowed}`} data={dataset} opensAtFirst={isNarrowed || datasets.length === 1 || dataset.questions.length > 0} isNarrowed={isNarrowed}
            source={sources.find((one) => one.dataset === dataset.dataset.id) ?? null} preview={previews[dataset.dataset.id]} actions={actions} texts={texts}
          />
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
      {!isNarrowed && [false, true].map((isProgramme) => (
        <MissingTables key={String(isProgramme)} tables={missing.filter((table) => table.isProgramme === isProgramme)} words={isProgramme ? texts.input.programme : texts.input.notHere} actions={actions} texts={texts} />
      ))}
    </div>
  );
}
