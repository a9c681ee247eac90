import type { DatasetId } from "../../../domain/table/datasets";
import { feedbackLines } from "../../../layout/words/feedbackLines";
import { feedbackSheetId } from "../../../layout/feedback/geometry";
import type { ViewProps } from "../../contributions/viewContribution";
import { ProgrammeSection } from "./ProgrammeSection";

const tables: readonly DatasetId[] = ["pulse-answers", "feedback-notes", "advisory-actions", "reviews", "impact-stories", "leader-activities"];

/** The feedback loop and leaders' activities in the pane. */
export function FeedbackSection({ pane, state, texts }: ViewProps): React.JSX.Element {
  const feedback = state.shown?.answer.programme?.feedback;
  const { sheets } = texts;
  const lines = feedback === undefined ? null : feedbackLines(feedback, sheets);
  return (
    <ProgrammeSection
      pane={pane} state={state} texts={texts} tables={tables} title={sheets.feedback.title} sheet={feedbackSheetId}
      lines={lines && (["good", "bad", "toDo"] as const).map((name) => `${sheets.feedback.lines[name]}: ${lines[name]}`)}
    />
  );
}
