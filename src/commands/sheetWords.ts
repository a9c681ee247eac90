import type { Language } from "../domain/language/language";
import { ColumnWords } from "../layout/merge/columnWords";
import { loadTexts } from "../layout/loadTexts";
import { lastWritten } from "../layout/store/lastWritten";
import type { Texts } from "../layout/texts";
import { sheetsLanguage } from "../workbook/storedState";
import type { Workbook } from "../workbook/workbook";
import { readStoredState } from "./readStoredState";

/** Columns of one of the add-in's tables, as they stand. */
export interface StandingColumns {
  readonly headers: readonly string[];
  /** Excel's ids of the columns, which stay when a column gets another header. */
  readonly columnIds: readonly number[];
}

/** The words that a sheet is written in. */
export interface SheetWords {
  readonly texts: Texts;
  /** What the columns of a table, given by its plan id, are called in them. */
  readonly headersOf: (table: string, columns: StandingColumns) => readonly string[];
}

/** Words to try first, before what the workbook remembers is asked for: those of the language that is likely, and the English ones. */
export async function likelyWords(likely: Language): Promise<readonly SheetWords[]> {
  const languages: readonly Language[] = likely === "en" ? ["en"] : [likely, "en"];
  const texts = await Promise.all(languages.map(loadTexts));
  return texts.map((one) => ({ texts: one, headersOf: (_table, { headers }) => headers }));
}

/**
 * The words that the workbook's sheets are written in. Knows the columns that the user gave other headers, by the ids that the workbook
 * remembers of them: one request, for the add-in's own data.
 * @param sheet plan id of the sheet on which they stand
 */
export async function rememberedWords(workbook: Pick<Workbook, "readInventory">, sheet: string): Promise<SheetWords> {
  const { store } = await workbook.readInventory();
  const written = store === null ? null : lastWritten([store]);
  return {
    texts: await loadTexts(sheetsLanguage(readStoredState(store), "en")),
    headersOf: (table, { headers, columnIds }) => {
      const standing = { id: table, row: 0, column: 0, headers, columnIds, rows: [] };
      const [known] = new ColumnWords(written, [{ id: sheet, name: "", cells: [], tables: [standing] }]).inPlanWords();
      return known?.tables[0]?.headers ?? headers;
    },
  };
}
