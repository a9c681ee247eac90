import { choicesInForce, type ScorecardChoices } from "../domain/scorecard/scorecardChoices";
import { matchTables } from "../domain/table/match/matchTables";
import { loadTexts } from "../layout/loadTexts";
import type { Inventory } from "../workbook/workbook";
import type { CommandContext, ScorecardAnswer } from "./command";
import { findTables } from "./findTables";
import { offeredPeriod } from "./offeredPeriod";
import { readPresent } from "./readPresent";
import { readStoredState } from "./readStoredState";
import { requestsOf } from "./requestsOf";
import { isBrokenOff, takeBackRun } from "./takeBackRun";
import { withGoingNoted } from "./withGoingNoted";
import { writeWhole } from "./writeWhole";

/**
 * The whole way of the data: find the tables → read their cells → compute what the sheets are to say → write what is new.
 * What is computed, and where, is the computation's. Rejects before anything is written when something cannot be read, and with
 * the signal's reason when cancelled; from the first write on nothing can be cancelled.
 */
export async function makeScorecard(context: CommandContext): Promise<ScorecardAnswer> {
  const { workbook, computation, settings, today, onProgress, signal } = context;
  const { language = "en" } = settings;
  const run = computation.begin(signal);
  try {
    onProgress("find", 0, 0);
    const { inventory, tookBack } = await findWhole(context);
    const before = readStoredState(inventory.store);
    const choices = choicesInForce(settings, rememberedChoices(before?.choices, inventory));

    const { matches } = matchTables(inventory.tables, choices);
    const places = await workbook.readColumns(requestsOf(matches), (piece) => run.take(piece), onProgress, signal);
    const present = await readPresent(workbook, inventory);

    const texts = await loadTexts(language);
    const { scorecard, diagnostics, run: planned, periods, ...offered } = await run.compute(
      { inventory, places, present, before, choices, settled: settings.settled ?? { kept: [], taken: [] }, publishing: settings.publishing ?? null, takesBaseline: settings.takesBaseline ?? false, locale: settings.locale, language, today, wantsAllResults: context.wantsAllResults ?? false },
      (done, total) => onProgress("compute", done, total),
    );
    signal?.throwIfAborted();
    if (planned && planned.steps.length > 0) await writeWhole(context, await withGoingNoted(workbook, planned, present));
    return { scorecard, diagnostics, tookBack, edits: planned?.steps.flat().length ?? 0, tables: inventory.tables, periods: periods.map((period) => offeredPeriod(period, texts)), ...offered };
  } finally {
    run.dispose();
  }
}

/** Finds the tables, after what a run that was broken off left behind is taken back. */
async function findWhole({ workbook, onProgress }: CommandContext): Promise<{ readonly inventory: Inventory; readonly tookBack: boolean }> {
  const inventory = await findTables(workbook);
  if (!isBrokenOff(inventory)) return { inventory, tookBack: false };
  await takeBackRun(workbook, inventory, onProgress);
  return { inventory: await findTables(workbook), tookBack: true };
}

/** A table that was chosen once and is gone now is no longer a choice. */
function rememberedChoices(choices: ScorecardChoices | undefined, { tables }: Inventory): ScorecardChoices | undefined {
  const names = new Set(tables.map(({ name }) => name.toLowerCase()));
  return choices && { ...choices, tables: choices.tables.filter(({ table }) => names.has(table.toLowerCase())) };
}
