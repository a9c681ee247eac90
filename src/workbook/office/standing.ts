import type { Edit } from "../../layout/merge/edit";
import { readStandingCharts, type StandingCharts } from "./writeCharts";
import { readStandingRows, type StandingRows } from "./writeRowOrder";
import { readStandingLooks, type StandingLooks } from "./writeLooks";
import { readStandingPointers, type StandingPointers } from "./writePointers";
import { readStandingRules, type StandingRules } from "./writeMarks";

/** What has to be known of the workbook to write some of the edits. */
export interface Standing {
  readonly rules: StandingRules;
  readonly looks: StandingLooks;
  readonly charts: StandingCharts;
  readonly pointers: StandingPointers;
  readonly rows: StandingRows;
}

/** Reads it in one request; in none where no edit wants anything. */
export async function readStanding(context: Excel.RequestContext, edits: readonly Edit[], sheetOf: (id: string) => Excel.Worksheet): Promise<Standing> {
  const standing: Standing = { rules: readStandingRules(edits, sheetOf), looks: readStandingLooks(edits, sheetOf), charts: readStandingCharts(edits, sheetOf), pointers: readStandingPointers(context, edits), rows: readStandingRows(edits, sheetOf) };
  if (Object.values(standing).some(({ size }: ReadonlyMap<string, unknown>) => size > 0)) await context.sync();
  return standing;
}
