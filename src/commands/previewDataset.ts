import { gatherTables } from "../computation/gatherTables";
import { loadMessages } from "../domain/diagnostics/loadMessages";
import type { Language } from "../domain/language/language";
import { GatheredCells } from "../domain/table/gatherCells";
import type { DatasetId } from "../domain/table/datasetId";
import type { MatchOverrides } from "../domain/table/match/matchOverrides";
import { matchTables } from "../domain/table/match/matchTables";
import { previewTable } from "../domain/table/preview/previewTable";
import type { TablePreview } from "../domain/table/preview/tablePreview";
import type { SourceTable } from "../workbook/workbook";
import type { CommandContext } from "./command";
import { findTables } from "./findTables";

/** Rows that are read to understand the first ones: few enough to be parsed at once on the page. */
const rowsRead = 400;

/** What a preview is made with. */
export interface PreviewContext extends Pick<CommandContext, "workbook" | "today" | "signal"> {
  readonly choices: MatchOverrides;
  /** BCP 47 tag of the data's language. */
  readonly locale: string;
  /** What it is told in why a cell was not read; English where absent. */
  readonly language?: Language;
}

/** The first rows of a dataset as a run understands them; null where no table is that dataset. Rejects where Excel refuses. */
export async function previewDataset(dataset: DatasetId, { workbook, choices, locale, language = "en", today, signal }: PreviewContext): Promise<TablePreview | null> {
  const { tables, date1904 } = await findTables(workbook);
  const whole = matchTables(tables, choices).matches.find((match) => match.dataset.id === dataset);
  if (whole === undefined) return null;
  const match = { ...whole, parts: firstParts(whole.parts) };
  const requests = match.parts.map(({ source, columns }) => ({ table: source, columns: columns.flatMap((column) => column?.index ?? []) }));
  const gathered = new GatheredCells();
  const places = await workbook.readColumns(requests, async (piece) => gathered.take(piece), () => undefined, signal);
  const [cells] = gatherTables([match], places, gathered);
  const rowCount = whole.parts.reduce((rows, { source }) => rows + source.rowCount, 0);
  return cells === undefined ? null : previewTable(match, cells, { date1904, locale, today }, rowCount, await loadMessages(language));
}

/** The parts as far as their first rows are read. */
function firstParts<Part extends { readonly source: SourceTable }>(parts: readonly Part[]): Part[] {
  let left = rowsRead;
  return parts.flatMap((part, index) => {
    const rowCount = Math.min(part.source.rowCount, left);
    if (index > 0 && rowCount === 0) return [];
    left -= rowCount;
    return [{ ...part, source: { ...part.source, rowCount } }];
  });
}
