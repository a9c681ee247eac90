import * as v from "valibot";
import type { HistoryRow } from "../../domain/history/history";
import { bandOf } from "../../domain/scorecard/scorecard";

/** A word for a verdict, or for why there is none. */
export const statusSchema = v.custom<HistoryRow["status"]>((word) => typeof word === "string" && word in bandOf);

const column = v.union([v.array(v.nullable(v.number())), v.nullable(v.number())]);

/**
 * Rows of history in columns: words once, in lists that the columns of numbers point into, and a column whose cells are all the same
 * as one cell. Half a million characters hold what takes three million row by row.
 */
export const packedRowsSchema = v.object({
  count: v.number(),
  indicators: v.array(v.string()), teams: v.array(v.string()), periods: v.array(v.string()), statuses: v.array(statusSchema), fingerprints: v.array(v.string()),
  columns: v.object({
    indicator: column, team: column, period: column, value: column, n: column, left: column, low: column, high: column, status: column, fingerprint: column, asOf: column,
  }),
});

export type PackedRows = v.InferOutput<typeof packedRowsSchema>;
type Column = PackedRows["columns"]["value"];

export function packRows(rows: readonly HistoryRow[]): PackedRows {
  const [indicators, teams, periods, fingerprints] = [new WordList(), new WordList(), new WordList(), new WordList()];
  const statuses = new WordList<HistoryRow["status"]>();
  const pack = (cellOf: (row: HistoryRow) => number | null): Column => onceIfSame(rows.map(cellOf));
  const columns = {
    indicator: pack((row) => indicators.index(row.indicator)),
    team: pack((row) => (row.team === null ? null : teams.index(row.team))),
    period: pack((row) => periods.index(row.period)),
    value: pack((row) => row.value), n: pack((row) => row.n), left: pack((row) => row.left), low: pack((row) => row.low), high: pack((row) => row.high),
    status: pack((row) => statuses.index(row.status)),
    fingerprint: pack((row) => fingerprints.index(row.fingerprint)),
    asOf: pack((row) => row.asOf),
  };
  return {
    count: rows.length, indicators: indicators.words, teams: teams.words, periods: periods.words, statuses: statuses.words, fingerprints: fingerprints.words, columns,
  };
}

export function unpackRows({ count, columns, ...words }: PackedRows): HistoryRow[] {
  const cell = (cells: Column, row: number): number | null => (Array.isArray(cells) ? cells[row] ?? null : cells);
  const word = (list: readonly string[], cells: Column, row: number): string => list[cell(cells, row) ?? -1] ?? "";
  return Array.from({ length: count }, (_, row): HistoryRow => ({
    indicator: word(words.indicators, columns.indicator, row),
    team: cell(columns.team, row) === null ? null : word(words.teams, columns.team, row),
    period: word(words.periods, columns.period, row),
    value: cell(columns.value, row), n: cell(columns.n, row), left: cell(columns.left, row) ?? 0, low: cell(columns.low, row), high: cell(columns.high, row),
    status: words.statuses[cell(columns.status, row) ?? -1] ?? "no-data",
    fingerprint: word(words.fingerprints, columns.fingerprint, row),
    asOf: cell(columns.asOf, row) ?? 0,
  }));
}

function onceIfSame(cells: readonly (number | null)[]): Column {
  const [first = null] = cells;
  return cells.every((cell) => cell === first) ? first : [...cells];
}

/** Words in the order in which they are first met. */
class WordList<Word extends string = string> {
  readonly words: Word[] = [];
  private readonly indices = new Map<string, number>();

  index(word: Word): number {
    const known = this.indices.get(word);
    if (known !== undefined) return known;
    this.indices.set(word, this.words.length);
    return this.words.push(word) - 1;
  }
}
