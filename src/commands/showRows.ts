import type { RowsFound, RowsPart } from "../computation/findRows";
import type { Language } from "../domain/language/language";
import type { Period } from "../domain/scorecard/period";
import { choicesInForce, type SaidChoices } from "../domain/scorecard/scorecardChoices";
import { matchTables } from "../domain/table/match/matchTables";
import { sheetsLanguage } from "../workbook/storedState";
import type { RowsDoor } from "../workbook/rowsDoor";
import type { Progress } from "../workbook/workbook";
import type { CommandContext } from "./command";
import { findTables } from "./findTables";
import { readStoredState } from "./readStoredState";
import { requestsOf } from "./requestsOf";

/** How far the showing of rows is: as a scorecard's run, and then the rows that are listed. */
export interface RowsProgress {
  (stage: Parameters<Progress>[0] | "list", done: number, total: number): void;
}

/** What the showing of rows works with. */
export interface ShowRowsContext extends Pick<CommandContext, "workbook" | "computation" | "today" | "signal"> {
  readonly rows: RowsDoor;
  /** What the number was made with; what is not said is taken as the workbook remembers it. */
  readonly choices: SaidChoices;
  /** BCP 47 tag of the data's language. */
  readonly locale: string;
  /** What a list is written in where the workbook has no scorecard; English where absent. */
  readonly language?: Language;
  readonly onProgress: RowsProgress;
}

/** The number behind which the rows stand. */
export interface NumberAsked {
  /** Id. */
  readonly indicator: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly period: Period;
  readonly part: RowsPart;
  /** Whether they are to be listed on a sheet even where they can be selected. */
  readonly asList: boolean;
}

export type ShowRowsAnswer =
  | Exclude<RowsFound, { readonly kind: "found" }>
  /** Where the rows are shown: selected on their own sheet, or listed on a new one; on none where there are none of the part. */
  | (Pick<Extract<RowsFound, { readonly kind: "found" }>, "title" | "groups" | "rows"> & {
      readonly kind: "shown"; readonly how: "selected" | "listed" | "none"; readonly sheet: string | null;
    });

/**
 * Selects the cells behind a number, or lists them where this Excel cannot select them: they are too many, or too far apart. The tables are read again, and no
 * filter is touched. Rejects where Excel refuses, and with the signal's reason when cancelled.
 */
export async function showRows({ workbook, computation, rows: door, choices: said, locale, language = "en", today, onProgress, signal }: ShowRowsContext, { asList, ...asked }: NumberAsked): Promise<ShowRowsAnswer> {
  const run = computation.begin(signal);
  try {
    onProgress("find", 0, 0);
    const inventory = await findTables(workbook);
    const before = readStoredState(inventory.store);
    const choices = choicesInForce(said, before?.choices);
    const { matches } = matchTables(inventory.tables, choices);
    const places = await workbook.readColumns(requestsOf(matches), (piece) => run.take(piece), onProgress, signal);
    onProgress("compute", 0, 0);
    const found = await run.findRows({ inventory, places, choices, locale, language: sheetsLanguage(before, language), today, ...asked, wantsList: asList, selectable: door.selectsBlocks() ? "blocks" : "block" });
    signal?.throwIfAborted();
    if (found.kind !== "found") return found;
    const { cells, list, ...told } = found;
    if (told.rows === 0) return { ...told, kind: "shown", how: "none", sheet: null };
    if (cells !== null) {
      await door.selectCells(cells);
      return { ...told, kind: "shown", how: "selected", sheet: cells.sheet };
    }
    if (list === null) throw new Error("Rows are either selected or listed");
    const { sheet } = await door.writeList(list, (done, total) => onProgress("list", done, total), signal);
    return { ...told, kind: "shown", how: "listed", sheet };
  } finally {
    run.dispose();
  }
}
