import type { DatasetId } from "../../../domain/table/datasets";
import { impactSheetId } from "../../../layout/impact/geometry";
import { impactLines } from "../../../layout/impact/impactLines";
import type { ViewProps } from "../../contributions/viewContribution";
import { ProgrammeSection } from "./ProgrammeSection";

const tables: readonly DatasetId[] = ["accounts", "cases", "people", "decisions"];

/** What support is to the business, in the pane. */
export function ImpactSection({ pane, state, texts }: ViewProps): React.JSX.Element {
  const impact = state.shown?.answer.programme?.impact;
  const { sheets } = texts;
  return (
    <ProgrammeSection
      pane={pane} state={state} texts={texts} tables={tables} title={sheets.impact.title} sheet={impactSheetId}
      lines={impact === undefined ? null : Object.values(impactLines(impact, sheets))}
    />
  );
}
