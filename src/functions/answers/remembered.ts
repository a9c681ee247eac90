import type { HistoryRow } from "../../domain/history/history";
import { rowKey } from "../../domain/history/rowsOf";
import { definitionBook } from "../../domain/history/definitionBook";
import type { Language } from "../../domain/language/language";
import type { ShownFigures } from "../../domain/scorecard/shownFigures";
import { parseHistory } from "../../layout/store/historyText";
import type { StoreParts } from "../../layout/store/storeSheet";
import { parseStoredState, sheetsLanguage } from "../../workbook/storedState";

/** What formulas are answered from. */
export interface Remembered {
  readonly shown: ShownFigures;
  /** By `rowKey`: of the definitions in force only, so that no series mixes two. */
  readonly rows: ReadonlyMap<string, HistoryRow>;
  /** Whether the workbook counts its days from 1904. */
  readonly date1904: boolean;
  /** That of the sheets. */
  readonly language: Language;
}

/** Reads what the workbook's store remembers; null where that is from before it was kept for formulas, or cannot be read. */
export function readRemembered({ state, history }: Pick<StoreParts, "state" | "history">, date1904: boolean): Remembered | null {
  const stored = parseStoredState(state);
  const shown = stored?.shown;
  const past = parseHistory(history);
  if (shown === undefined || past === null) return null;
  const { inForce } = definitionBook(past.definitions);
  const fingerprints = new Map(shown.indicators.map(({ id }) => [id, inForce(id)?.fingerprint]));
  const rows = past.rows.filter(({ indicator, fingerprint }) => fingerprints.get(indicator) === fingerprint);
  return { shown, date1904, language: sheetsLanguage(stored, "en"), rows: new Map(rows.map((row) => [rowKey(row), row])) };
}
