import { countPipeline } from "../../../domain/programme/pipeline/countPipeline";
import type { DatasetId } from "../../../domain/table/datasets";
import { pipelineSummary } from "../../../layout/pipeline/pipelineSummary";
import { pipelineSheetId } from "../../../layout/pipeline/geometry";
import type { ViewProps } from "../../contributions/viewContribution";
import { ProgrammeSection } from "./ProgrammeSection";

const tables: readonly DatasetId[] = ["potential-ratings", "development-assignments", "mentorships", "succession"];

/** The leadership pipeline in the pane: how many, never who. */
export function PipelineSection({ pane, state, texts }: ViewProps): React.JSX.Element {
  const pipeline = state.shown?.answer.programme?.pipeline;
  const { sheets } = texts;
  return (
    <ProgrammeSection
      pane={pane} state={state} texts={texts} tables={tables} title={sheets.pipeline.title} sheet={pipelineSheetId}
      lines={pipeline === undefined ? null : pipelineSummary(countPipeline(pipeline), sheets)}
    />
  );
}
