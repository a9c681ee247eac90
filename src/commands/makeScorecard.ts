import { choicesInForce, type ScorecardChoices } from "../domain/scorecard/scorecardChoices";
import { matchTables } from "../domain/table/match/matchTables";
import type { TablePart } from "../domain/table/match/tableMatch";
import type { PresentSheet } from "../layout/merge/presentSheet";
import { storeSheetId } from "../layout/storeSheet";
import type { Inventory, Workbook } from "../workbook/workbook";
import type { CommandContext, ScorecardAnswer } from "./command";
import { findTables } from "./findTables";
import { offeredPeriod } from "./offeredPeriod";
import { readStoredState } from "./readStoredState";

/**
 * The whole way of the data: find the tables → read their cells → compute what the sheets are to say → write what is new.
 * What is computed, and where, is the computation's. Rejects before anything is written when something cannot be read, and with
 * the signal's reason when cancelled; from the first write on nothing can be cancelled.
 */
export async function makeScorecard(context: CommandContext): Promise<ScorecardAnswer> {
  const { workbook, computation, settings, today, onProgress, signal } = context;
  const run = computation.begin(signal);
  try {
    onProgress("find", 0, 0);
    const inventory = await findTables(workbook);
    const before = readStoredState(inventory.store);
    const choices = choicesInForce(settings, rememberedChoices(before?.choices, inventory));

    const { matches } = matchTables(inventory.tables, choices);
    const requests = matches.flatMap(({ parts }) => parts.map(({ source, columns }) => ({ table: source, columns: headersOf(columns) })));
    const places = await workbook.readColumns(requests, (piece) => run.take(piece), onProgress, signal);
    const present = await readPresent(workbook, inventory);

    const { scorecard, diagnostics, edits, periods, ...offered } = await run.compute(
      { inventory, places, present, before, choices, locale: settings.locale, today, wantsAllResults: context.wantsAllResults ?? false },
      (done, total) => onProgress("compute", done, total),
    );
    signal?.throwIfAborted();
    if (edits.length > 0) await workbook.write(edits, onProgress);
    return { scorecard, diagnostics, edits: edits.length, tables: inventory.tables, periods: periods.map(offeredPeriod), ...offered };
  } finally {
    run.dispose();
  }
}

/** The headers that are some column, as indices. */
function headersOf(columns: TablePart["columns"]): number[] {
  return columns.flatMap((match) => match?.index ?? []);
}

/** What stands on our sheets. */
async function readPresent(workbook: Workbook, { sheets, store }: Inventory): Promise<PresentSheet[]> {
  const others = sheets.filter((id) => id !== storeSheetId);
  return [...(others.length > 0 ? await workbook.readSheets(others) : []), ...(store === null ? [] : [store])];
}

/** A table that was chosen once and is gone now is no longer a choice. */
function rememberedChoices(choices: ScorecardChoices | undefined, { tables }: Inventory): ScorecardChoices | undefined {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  return choices && { ...choices, tables: choices.tables.filter(({ table }) => names.has(table.toLowerCase())) };
}
