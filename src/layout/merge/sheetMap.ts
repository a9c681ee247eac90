import type { AreaPlan, TablePlan } from "../sheetPlan";
import type { WrittenSheet } from "./writtenSheets";
import { findAnchor } from "./findAnchor";
import { keyHeader } from "./mergeTable";
import type { PresentSheet, PresentTable } from "./presentSheet";
import { SheetContents, type Place } from "./sheetContents";

interface TablePair {
  readonly planned: TablePlan;
  readonly present: PresentTable;
}

/**
 * Where the cells of a sheet's areas stand now. Tables and anchors say which rows and columns moved: a row moved with the
 * nearest of them, a column with the table's column above or below it.
 */
export class SheetMap {
  private readonly tables: readonly TablePair[];
  private readonly rowMoves: readonly { readonly row: number; readonly move: number }[];
  private readonly contents: SheetContents;
  private readonly claimed = new Set<string>();

  /** @param before what was last written: an area that never was may be put where nothing stands. */
  constructor(plan: WrittenSheet, present: PresentSheet, private readonly before?: WrittenSheet) {
    this.contents = new SheetContents(present);
    this.tables = plan.tables.flatMap((planned): TablePair[] => {
      const table = present.tables.find(({ id }) => id === planned.id);
      return table === undefined ? [] : [{ planned, present: table }];
    });
    const anchored = plan.areas.flatMap((area) => {
      const place = this.anchor(area);
      return place === null || area.anchor === undefined ? [] : [{ row: area.row + area.anchor.row, move: place.row - area.row }];
    });
    this.rowMoves = [...this.tables.map(({ planned, present: table }) => ({ row: planned.row, move: table.row - planned.row })), ...anchored];
  }

  /**
   * Finds an area's cells, by their offset in it; null where its anchor is gone: then nobody knows, and nothing may be written. A cell
   * above or below a table's column that is gone is in column -1.
   */
  locate(area: AreaPlan): ((row: number, column: number) => Place) | null {
    const anchored = this.anchor(area);
    if (area.anchor !== undefined && anchored === null && !this.isNew(area)) return null;
    const row = anchored?.row ?? area.row + this.rowMove(area.row);
    const columnMove = anchored === null ? null : anchored.column - area.column;
    const columnOf = (column: number): number =>
      this.column(column) ?? (this.isGone(column) ? -1 : column + (columnMove ?? this.edgeMove(column)));
    return (r, c) => ({ row: row + r, column: columnOf(area.column + c) });
  }

  /**
   * Takes a place for a cell of an area. Not one outside the sheet or in a table, nor one that another cell has taken: rows and
   * columns that the user deleted may lead two cells to one place.
   */
  claim({ row, column }: Place): boolean {
    const isInTable = this.tables.some(({ present: table }) => row >= table.row && row <= table.row + table.rows.length
      && column >= table.column && column < table.column + table.headers.length);
    const place = `${row},${column}`;
    if (row < 0 || column < 0 || isInTable || this.claimed.has(place)) return false;
    this.claimed.add(place);
    return true;
  }

  /** Whether an area was never written, and nothing stands where it is planned. */
  private isNew({ id, row, column, cells }: AreaPlan): boolean {
    if (this.before === undefined || this.before.areas.some((area) => area.id === id)) return false;
    const top = row + this.rowMove(row);
    return cells.every((line, r) => line.every((_, c) => this.contents.at(top + r, column + c) === ""));
  }

  /** As `findAnchor` does. */
  anchor(area: AreaPlan): Place | null {
    return findAnchor(area, this.contents.sheet, this.contents);
  }

  private rowMove(row: number): number {
    const [nearest] = [...this.rowMoves].sort((a, b) => Math.abs(a.row - row) - Math.abs(b.row - row));
    return nearest?.move ?? 0;
  }

  /** The column in which a planned column of one of the tables stands. */
  private column(column: number): number | null {
    for (const { planned, present } of this.tables) {
      const header = planned.columns[column - planned.column]?.header;
      const index = header === undefined ? -1 : present.headers.indexOf(header);
      if (index >= 0) return present.column + index;
    }
    return null;
  }

  /** Whether a column is one of a table's that is no longer there. */
  private isGone(column: number): boolean {
    return this.tables.some(({ planned }) => planned.columns[column - planned.column] !== undefined);
  }

  /** Columns right of a table moved with its last one. */
  private edgeMove(column: number): number {
    const beside = this.tables.find(({ planned }) => column > planned.column + planned.columns.length);
    if (beside === undefined) return 0;
    const last = beside.present.headers.indexOf(keyHeader);
    return last < 0 ? 0 : beside.present.column + last - (beside.planned.column + beside.planned.columns.length);
  }
}
