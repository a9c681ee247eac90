import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { DatasetId } from "../../../domain/table/datasets";
import { coachingSummary } from "../../../layout/coaching/coachingLines";
import { coachingSheetId } from "../../../layout/coaching/geometry";
import type { ViewProps } from "../../contributions/viewContribution";
import { ProgrammeSection } from "./ProgrammeSection";

const tables: readonly DatasetId[] = ["reviews", "mentorships", "development-assignments"];

const useStyles = makeStyles({
  text: { margin: "0", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  button: { justifySelf: "start" },
});

/** Help for the leader in the pane: how many, never who; names stand on the sheet alone, once somebody asks for it. */
export function CoachingSection({ pane, state, texts }: ViewProps): React.JSX.Element {
  const styles = useStyles();
  const coaching = state.shown?.answer.programme?.coaching;
  const { sheets, programme: { coaching: words } } = texts;
  const isAsked = coaching?.isAsked === true;
  return (
    <ProgrammeSection
      pane={pane} state={state} texts={texts} tables={tables} title={sheets.coaching.title} sheet={isAsked ? coachingSheetId : null}
      lines={coaching === undefined ? null : coachingSummary(coaching, sheets)}
    >
      {coaching !== undefined && (
        <>
          <p className={styles.text}>{words.hint}</p>
          <Button size="small" className={styles.button} disabledFocusable={state.run.kind === "running"} onClick={() => void pane.askCoaching(!isAsked)}>{isAsked ? words.stop : words.write}</Button>
        </>
      )}
    </ProgrammeSection>
  );
}
