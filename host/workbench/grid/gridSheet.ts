import type { IStyleData, Worksheet } from "@univerjs/core";
import type { CellBlock, HyperlinkModel } from "../../model/sheetModel";
import type { CellsView, SheetView } from "../workbookView";
import { cellLook, edgePixels } from "./cells/cellLook";
import { intersection } from "../../model/cellBlocks";
import { blocksOf, cellsOfBlock, contains, rowsPerBlock } from "./cells/rowBlocks";
import { SheetCells } from "./cells/sheetCells";
import { fitted, type ShownCell, shownCell } from "./cells/shownCell";
import type { GridSource } from "./grid";
import { formulaRuled } from "./rules/formulaRuled";
import { HitCells } from "./rules/hitCells";
import { ruleLook } from "./rules/ruleLook";
import { formulaLink } from "./sheet/formulaLink";
import { shownColumnPixels } from "./sheet/sizes";
import { sheetShape } from "./sheet/worksheetData";
import { tableLook, underOwnLook } from "./tables/tableLook";
import type { TextWidth } from "./univer/textWidth";
import type { UniverBook } from "./univer/univerBook";

/** Rows that are in sight, both included. */
export interface RowsInSight {
  readonly first: number;
  readonly last: number;
}

/** What sheets have from their workbook and their page. */
export interface SheetSettings {
  readonly date1904: boolean;
  readonly body: IStyleData;
  readonly textWidth: TextWidth;
}

/** What draws the sheet. */
export type SheetBook = Pick<UniverBook, "showShape" | "fitRows" | "redraw">;

/** A sheet that the grid has shown: its shape, and those of its cells that came into sight. */
export class GridSheet {
  readonly cells: SheetCells;
  private readonly hits = new HitCells();
  private readonly loaded = new Map<number, Promise<void>>();
  private shape: SheetView | null = null;

  /** What is drawn in the place of cells, as long as the columns keep their widths. */
  private drawn = new WeakMap<ShownCell, ShownCell["shown"]>();

  constructor(
    private readonly id: string, worksheet: Worksheet, private readonly book: SheetBook, private readonly source: GridSource, private readonly settings: SheetSettings,
  ) {
    this.cells = new SheetCells(worksheet.getCellMatrix());
    this.cells.clear();
  }

  /** Everything about the sheet but its cells; null before it was read. */
  get view(): SheetView | null {
    return this.shape;
  }

  /** Where a click on a cell leads: a hyperlink of its own, or one that its formula makes. */
  linkAt(row: number, column: number): HyperlinkModel | undefined {
    const shown = this.cells.get(row, column);
    return this.shape?.hyperlinks.find((link) => link.row === row && link.column === column) ?? (shown && formulaLink(shown.cell));
  }

  /** What is drawn in the place of a cell's content; null where the content itself is. */
  drawnAt(row: number, column: number): ShownCell["shown"] {
    const shown = this.cells.get(row, column);
    if (!shown?.shown || !this.view || this.view.merges.some((merge) => contains(merge, row, column))) return shown?.shown ?? null;
    let drawn = this.drawn.get(shown);
    if (drawn === undefined) {
      const { body, textWidth } = this.settings;
      const room = shownColumnPixels(this.view.columnInfos.get(column)) - 2 * edgePixels;
      drawn = fitted(shown, room, (text) => textWidth(text, shown.look, body));
      this.drawn.set(shown, drawn);
    }
    return drawn;
  }

  /** What the sheet's tables and conditional formats add to a cell's own looks. */
  lookAt(row: number, column: number): IStyleData | null {
    const { view } = this;
    if (!view) return null;
    const shown = this.cells.get(row, column);
    const table = tableLook(view.tables, row, column);
    const under = table && underOwnLook(table, shown?.look ?? {});
    const ruled = ruleLook(view.conditionalFormats, { row, column, value: shown?.cell.value ?? null, hits: this.hits.get(row, column) });
    return under || ruled ? { ...under, ...ruled } : null;
  }

  /** Reads the sheet's shape anew. */
  async readShape(): Promise<void> {
    const view = await this.source.readSheet(this.id);
    this.shape = view;
    this.drawn = new WeakMap();
    this.cells.crop(view.rows, view.columns);
    this.book.showShape(this.id, sheetShape(view));
  }

  /** Whether rows that should be in sight were not asked for yet. */
  lacks(inSight: RowsInSight): boolean {
    return this.view !== null && this.blocksInSight(this.view, inSight).some((number) => !this.loaded.has(number));
  }

  /** Reads the blocks of rows that hold the rows in sight, and the frozen ones, where they were not read yet. */
  async load(inSight: RowsInSight): Promise<void> {
    const { view } = this;
    if (!view) return;
    const missing = this.blocksInSight(view, inSight).filter((number) => !this.loaded.has(number));
    for (const number of missing) this.loaded.set(number, this.readBlock(number, cellsOfBlock(number, view.rows, view.columns)));
    await Promise.all([...this.loaded.values()]);
  }

  /** Reads everything anew, as for another workbook: what is in sight stays until it is replaced. */
  async renew(inSight: RowsInSight | null): Promise<void> {
    this.loaded.clear();
    await this.readShape();
    if (inSight) await this.load(inSight);
    this.cells.keepRows((row) => this.loaded.has(Math.floor(row / rowsPerBlock)));
    this.book.redraw(this.id);
  }

  /** Reads cells anew: those in sight at once, others when they come into sight. */
  async refreshCells(block: CellBlock | null, inSight: RowsInSight | null): Promise<void> {
    const before = this.view;
    if (!before) return;
    if (block === null || block.row + block.rows > before.rows || block.column + block.columns > before.columns) await this.readShape();
    const view = this.view ?? before;
    const seen = inSight ? this.blocksInSight(view, inSight) : [];
    for (const number of [...this.loaded.keys()]) {
      const whole = cellsOfBlock(number, view.rows, view.columns);
      const touched = block === null ? whole : intersection(whole, block);
      // A formula of a conditional format may look at any cell of its sheet.
      if (!touched && !this.ruledCells(number)) continue;
      if (seen.includes(number)) this.loaded.set(number, this.readBlock(number, touched));
      else this.loaded.delete(number);
    }
    await Promise.all(this.loaded.values());
  }

  private blocksInSight({ rows, freeze }: SheetView, { first, last }: RowsInSight): number[] {
    return [...new Set([...blocksOf(0, freeze.rows - 1, rows), ...blocksOf(first, last, rows)])];
  }

  private ruledCells(number: number): CellBlock | null {
    return this.view && formulaRuled(this.view.conditionalFormats, number * rowsPerBlock, rowsPerBlock);
  }

  /** Reads cells of a block of rows, and for which cells of the whole block formulas of conditional formats are true. */
  private async readBlock(number: number, cells: CellBlock | null): Promise<void> {
    const { source, id } = this;
    const ruled = this.ruledCells(number);
    const [read, hits] = await Promise.all([
      cells && cells.rows > 0 && cells.columns > 0 ? source.readCells(id, cells) : null,
      ruled ? source.readRuleHits(id, ruled) : null,
    ]);
    if (read) {
      this.cells.replace(read.block, this.shownCells(read));
      this.book.fitRows(id, this.rowsToFit(read));
    }
    if (ruled && hits) this.hits.replace({ ...ruled, row: number * rowsPerBlock, rows: rowsPerBlock }, hits);
    this.book.redraw(id);
  }

  /** Rows without a height of their own whose texts may need more than a line of the body's font. */
  private rowsToFit({ cells, styles }: CellsView): number[] {
    const { rowInfos } = this.shape ?? { rowInfos: new Map() };
    const bodySize = this.settings.body.fs ?? 0;
    const rows = new Set<number>();
    for (const { row, value, style } of cells) {
      if (value === null || rows.has(row) || rowInfos.get(row)?.height !== undefined) continue;
      const { alignment, font } = styles.get(style) ?? { alignment: {}, font: {} };
      if ((alignment.wrap && typeof value === "string") || (font.size ?? 0) > bodySize) rows.add(row);
    }
    return [...rows];
  }

  private shownCells({ cells, styles }: CellsView): ShownCell[] {
    const looks = new Map<number, IStyleData>();
    return cells.flatMap((cell) => {
      const style = styles.get(cell.style);
      if (!style) return [];
      let look = looks.get(cell.style);
      if (!look) looks.set(cell.style, (look = cellLook(style)));
      return [shownCell(cell, style, look, this.settings.date1904)];
    });
  }
}
