import type { SourceSummary } from "../../domain/table/sourceSummary";
import { formatDate } from "../../layout/words/formatPeriod";
import type { PaneTexts } from "../texts/english";

/** How new a dataset's rows are and how many of them do not count; "" where nothing is to be said. */
export function freshnessText({ newest, rowsRead, rowsUsed }: SourceSummary, { input, rows, sheets }: PaneTexts): string {
  const parts = [...(newest === null ? [] : [input.fresh(formatDate(newest, sheets))]), ...(rowsUsed < rowsRead ? [input.leftOut(rows(rowsRead - rowsUsed))] : [])];
  return parts.join(" · ");
}
