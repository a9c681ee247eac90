import type { Language } from "../domain/language/language";
import type { RowExplanation } from "../domain/measure/figure";
import { rowsBehind, type RowGroup } from "../domain/measure/rowsBehind";
import type { Period } from "../domain/scorecard/period";
import type { GatheredCells } from "../domain/table/gatherCells";
import { rowsAddress, type Selectable, type SheetCells } from "../domain/table/rowsAddress";
import { days1904 } from "../domain/table/serialDay";
import { loadTexts } from "../layout/loadTexts";
import { planRowList } from "../layout/rows/planRowList";
import type { RowList } from "../layout/rows/rowList";
import { understandTables, type TablesQuestion } from "./understandTables";

/** Which of the rows behind a number are meant: those that it is made from, or those of one group. */
export type RowsPart = "behind" | Pick<RowGroup, "outcome" | "reason">;

/** Asks for the rows behind one number. Plain data, so that it can cross to another thread. */
export interface RowsQuestion extends TablesQuestion {
  /** Id. */
  readonly indicator: string;
  /** null is the whole organisation. */
  readonly team: string | null;
  readonly period: Period;
  readonly part: RowsPart;
  /** What a list is written in. */
  readonly language: Language;
  readonly selectable: Selectable;
  /** Whether a list is wanted in any case; else it is made only where the cells cannot be selected. */
  readonly wantsList: boolean;
}

export type RowsFound =
  /** About people: which rows those are is not shown. */
  | { readonly kind: "people" }
  /** Nothing stands behind the number any more: another team, another period, a table that is gone. */
  | { readonly kind: "none" }
  | {
      readonly kind: "found";
      readonly title: string;
      /** Everything behind the number, whichever part was asked for. */
      readonly groups: readonly RowGroup[];
      /** Rows of the part. */
      readonly rows: number;
      /** The part's cells; null where a list takes their place, and where the part has no rows. */
      readonly cells: SheetCells | null;
      /** null where the cells can be selected. */
      readonly list: RowList | null;
    };

/** Finds the rows behind a number again, by the definition that made it, from the cells as they are now. */
export async function findRows(question: RowsQuestion, cells: GatheredCells): Promise<RowsFound> {
  const { indicators, tables, settings } = understandTables(question, cells);
  const indicator = indicators.find(({ id }) => id === question.indicator);
  if (indicator === undefined) return { kind: "none" };
  if (indicator.peopleData === true) return { kind: "people" };
  const behind = rowsBehind(indicators, indicator, tables, settings, question.team, question.period);
  const table = behind && tables[behind.dataset];
  if (!behind || !table) return { kind: "none" };
  const part = { ...behind, rows: behind.rows.filter((row) => isOf(question.part, row)) };
  const { derived = {} } = table;
  const columns = part.columns.flatMap((column) => derived[column] ?? [column]);
  const address = question.wantsList ? null : rowsAddress(table.origin, columns, part.rows.map(({ sourceRow }) => sourceRow), question.selectable);
  const texts = await loadTexts(question.language);
  const list = address === null
    ? planRowList({ indicator: indicator.id, title: texts.phrase(behind.title), team: question.team, period: question.period }, part, table, question.inventory.date1904 ? days1904 : 0, texts)
    : null;
  return { kind: "found", title: behind.title, groups: behind.groups, rows: part.rows.length, cells: address, list };
}

function isOf(part: RowsPart, { outcome, reason }: RowExplanation): boolean {
  return part === "behind" ? outcome !== "left-out" : part.outcome === outcome && part.reason === reason;
}
