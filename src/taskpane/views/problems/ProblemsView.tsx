import { useState } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { Diagnostic } from "../../../domain/diagnostics/diagnostic";
import { needsYou } from "../../../domain/diagnostics/needsYou";
import { orderDiagnostics } from "../../../domain/diagnostics/orderDiagnostics";
import type { ViewProps } from "../../contributions/viewContribution";
import { useFocusAfter } from "../../state/useFocusAfter";
import { ProblemList } from "../ProblemList";
import type { ProblemActions } from "../ProblemRow";
import { fits, noFilter, type ProblemFilter } from "./problemFilter";
import { FilterBar } from "./FilterBar";

const useStyles = makeStyles({
  group: {
    margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  none: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

/** What the last run found in the tables: what needs somebody first, then what is good to know. */
export function ProblemsView({ pane, state, headingId, texts }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const focusAfter = useFocusAfter();
  const [filter, setFilter] = useState<ProblemFilter>(noFilter);
  const words = texts.problems;
  if (state.shown === null) return <p className={styles.none}>{words.notRun}</p>;
  const all = orderDiagnostics(state.shown.answer.diagnostics);
  if (all.length === 0) return <p className={styles.none}>{words.noneFound}</p>;

  const found = all.filter((one) => fits(one, filter));
  const actions: ProblemActions = {
    disabled: state.run.kind === "running",
    onSelect: (address) => void pane.selectCell(address),
    // What was answered goes away, and its buttons with it.
    onAnswer: ({ dataset, column }, header) => {
      focusAfter(headingId);
      void pane.correctColumn({ dataset, column, header });
    },
    onSettle: (id, keep) => {
      focusAfter(headingId);
      void pane.settleCell(id, keep);
    },
  };
  return (
    <>
      <FilterBar filter={filter} diagnostics={all} found={found.length} onFilter={setFilter} texts={texts} />
      {groupsOf(found).map(({ isUrgent, rows }) => (
        <section key={String(isUrgent)}>
          <h2 className={styles.group}>{isUrgent ? texts.needYou(rows.length) : texts.goodToKnow}</h2>
          <ProblemList diagnostics={rows} actions={actions} texts={texts} />
        </section>
      ))}
      {found.length === 0 && <p className={styles.none}>{words.noneFits}</p>}
    </>
  );
}

function groupsOf(found: readonly Diagnostic[]): { readonly isUrgent: boolean; readonly rows: readonly Diagnostic[] }[] {
  return [true, false]
    .map((isUrgent) => ({ isUrgent, rows: found.filter((one) => needsYou(one) === isUrgent) }))
    .filter(({ rows }) => rows.length > 0);
}
