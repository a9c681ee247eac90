import { makeStyles, tokens } from "@fluentui/react-components";
import type { Diagnostic } from "../../domain/diagnostics/diagnostic";
import { needsYou } from "../../domain/diagnostics/needsYou";
import { orderDiagnostics } from "../../domain/diagnostics/orderDiagnostics";
import { useFocusAfter } from "../state/useFocusAfter";
import type { PaneTexts } from "../texts/english";
import { ProblemList } from "./ProblemList";
import type { ProblemActions } from "./ProblemRow";

const useStyles = makeStyles({
  heading: { margin: "0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  group: {
    margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  none: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

export interface ProblemsViewProps {
  /** For a link to jump to. */
  readonly id: string;
  readonly diagnostics: readonly Diagnostic[];
  readonly actions: ProblemActions;
  readonly texts: PaneTexts;
}

/** What was found in the tables: what needs somebody first, then what is good to know. */
export function ProblemsView({ id, diagnostics, actions, texts }: ProblemsViewProps): React.JSX.Element {
  const styles = useStyles();
  const focusAfter = useFocusAfter();
  const ordered = orderDiagnostics(diagnostics);
  const urgent = ordered.filter(needsYou);
  const groups = [
    { title: texts.needYou(urgent.length), rows: urgent },
    { title: texts.goodToKnow, rows: ordered.filter((one) => !needsYou(one)) },
  ].filter(({ rows }) => rows.length > 0);
  const onAnswer: ProblemActions["onAnswer"] = (question, header) => {
    focusAfter(id);
    actions.onAnswer(question, header);
  };
  const onSettle: NonNullable<ProblemActions["onSettle"]> = (cell, keep) => {
    focusAfter(id);
    actions.onSettle?.(cell, keep);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={styles.heading}>{texts.problems}</h2>
      {groups.length === 0 && <p className={styles.none}>{texts.noProblemsFound}</p>}
      {groups.map(({ title, rows }) => (
        <div key={title}>
          <h3 className={styles.group}>{title}</h3>
          <ProblemList diagnostics={rows} actions={{ ...actions, onAnswer, onSettle }} texts={texts} />
        </div>
      ))}
    </section>
  );
}
