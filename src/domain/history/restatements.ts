import type { Cause } from "./change";
import type { History, HistoryRow } from "./history";
import type { Publication, PublishedValue } from "./publication";
import { rowKey } from "./rowsOf";
import { whyChanged, type Explaining } from "./whyChanged";

/** A published value that is another now. */
export interface Restatement {
  /** Place of its publication in the history. */
  readonly publication: number;
  readonly published: PublishedValue;
  readonly now: Pick<HistoryRow, "value" | "n" | "status">;
  readonly causes: readonly Cause[];
}

/** Every published value that is not what the history now says of the same indicator, team and period. */
export function restatements({ publications, rows }: Pick<History, "publications" | "rows">, explaining: Explaining): Restatement[] {
  const now = new Map(rows.map((row) => [rowKey(row), row]));
  return publications.flatMap(({ values }, publication) => values.flatMap((published): Restatement[] => {
    const row = now.get(rowKey(published));
    if (row === undefined || row.value === published.value) return [];
    return [{ publication, published, now: { value: row.value, n: row.n, status: row.status }, causes: whyChanged(published, row, explaining) }];
  }));
}

/** The latest publication that covers what a scorecard shows, and its place in the history; null where it was not published. */
export function latestPublication(publications: readonly Publication[], period: string, team: string | null): { readonly publication: Publication; readonly index: number } | null {
  const index = publications.findLastIndex((one) => one.period === period && (one.team === null || one.team === team));
  const publication = publications[index];
  return publication === undefined ? null : { publication, index };
}
