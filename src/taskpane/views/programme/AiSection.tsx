import type { DatasetId } from "../../../domain/table/datasets";
import { aiLines } from "../../../layout/ai/aiLines";
import { aiSheetId } from "../../../layout/ai/geometry";
import type { ViewProps } from "../../contributions/viewContribution";
import { ProgrammeSection } from "./ProgrammeSection";

const tables: readonly DatasetId[] = ["ai-uses"];

/** AI beside people in the pane. */
export function AiSection({ pane, state, texts }: ViewProps): React.JSX.Element {
  const ai = state.shown?.answer.programme?.ai;
  const { sheets } = texts;
  return (
    <ProgrammeSection
      pane={pane} state={state} texts={texts} tables={tables} title={sheets.ai.title} sheet={aiSheetId}
      lines={ai === undefined ? null : Object.values(aiLines(ai, sheets))}
    />
  );
}
