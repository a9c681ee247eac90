import { excelProblem, isExcelFailure } from "../../workbook/excelProblem";
import type { PaneTexts } from "../texts/english";
import type { Stage } from "./paneState";

/** Something that went wrong, as the pane tells it. */
export interface Problem {
  /** What happened. */
  readonly happened: string;
  /** What was left untouched. */
  readonly untouched: string;
  /** What to do next. */
  readonly next: string;
  /** For whoever is asked for help: Excel's code or the error's own words; null where there is nothing to add. */
  readonly detail: string | null;
}

/** A failed run in words; `stage` is how far it came. */
export function problemOf(error: unknown, stage: Stage, texts: PaneTexts): Problem {
  const untouched = texts.untouched[stage];
  if (!isExcelFailure(error)) {
    const detail = error instanceof Error ? error.message : String(error);
    return { happened: texts.ownFault, untouched, next: texts.ownFaultNext, detail };
  }
  const known = excelProblem(error);
  return known === null
    ? { happened: texts.excelRefused(error.message), untouched, next: texts.excelRefusedNext, detail: error.code }
    : { ...known, untouched, detail: `${error.code}: ${error.message}` };
}
