import type { PlanValue, SheetPlan } from "../sheetPlan";
import { keyHeader } from "./mergeTable";
import type { PresentSheet } from "./presentSheet";
import { readsColumn } from "./structuredReferences";
import type { WrittenSheet } from "./writtenSheets";

/**
 * Tables and columns of ours that users deleted, alone or with their sheets. Excel takes no formula that reads one, so those that
 * would are left as they stand.
 */
export class LostColumns {
  /** Headers by table, in lower case; null where the whole table is gone. */
  private readonly lost: ReadonlyMap<string, ReadonlySet<string> | null>;

  /** @param missing what becomes of sheets that are not there: a refresh makes them again, with their tables; a take-back does not. */
  constructor(plans: readonly Pick<WrittenSheet, "id" | "tables">[], present: readonly PresentSheet[], missing: "made" | "lost" = "made") {
    this.lost = new Map(plans.flatMap(({ id, tables }) => {
      const sheet = present.find((standing) => standing.id === id);
      return sheet === undefined && missing === "made" ? [] : tables.flatMap(({ id: table, columns }): [string, ReadonlySet<string> | null][] => {
        const headers = sheet?.tables.find((standing) => standing.id === table)?.headers;
        const gone = [...columns.map(({ header }) => header), keyHeader].filter((header) => headers?.includes(header) !== true).map((header) => header.toLowerCase());
        return gone.length === 0 ? [] : [[table.toLowerCase(), headers === undefined ? null : new Set(gone)]];
      });
    }));
  }

  /** A sheet that is to be made, its cells blank that would read what is gone. */
  without(plan: SheetPlan): SheetPlan {
    if (this.lost.size === 0) return plan;
    const kept = (cells: readonly PlanValue[], within: string | null): PlanValue[] => cells.map((value) => (this.isReadBy(value, within) ? null : value));
    return {
      ...plan,
      areas: plan.areas.map((area) => ({ ...area, cells: area.cells.map((line) => kept(line, null)) })),
      tables: plan.tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, cells: kept(row.cells, table.id) })) })),
    };
  }

  /** Whether a cell of a table, or of none (null), is planned to read what is gone. */
  isReadBy(value: PlanValue, within: string | null): boolean {
    if (this.lost.size === 0 || typeof value !== "object" || value === null) return false;
    return readsColumn(value.formula, within, (table, column) => {
      const headers = this.lost.get(table.toLowerCase());
      return headers !== undefined && (headers === null || headers.has(column.toLowerCase()));
    });
  }
}
