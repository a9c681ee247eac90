import { Button } from "@fluentui/react-components";
import type { DatasetId } from "../../../domain/table/datasets";
import { assessmentLines } from "../../../layout/assessment/assessmentLines";
import { assessmentSheetId } from "../../../layout/assessment/geometry";
import type { ViewProps } from "../../contributions/viewContribution";
import { hasScorecard } from "../../state/paneState";
import { ProgrammeSection } from "./ProgrammeSection";

const tables: readonly DatasetId[] = ["behaviour-ratings", "decision-map", "department-ratings"];

/** The assessment in the pane, and the button that freezes it. */
export function AssessmentSection({ pane, state, texts }: ViewProps): React.JSX.Element {
  const assessment = state.shown?.answer.programme?.assessment;
  const { sheets } = texts;
  return (
    <>
      <ProgrammeSection
        pane={pane} state={state} texts={texts} tables={tables} title={sheets.assessment.title} sheet={assessmentSheetId}
        lines={assessment === undefined ? null : Object.values(assessmentLines(assessment, sheets)).filter((line) => line !== sheets.assessment.nothing)}
      />
      {hasScorecard(state) && <div><Button disabledFocusable={state.run.kind === "running"} onClick={() => void pane.takeBaseline()}>{texts.frame.commands["scorecard.takeBaseline"]}</Button></div>}
    </>
  );
}
