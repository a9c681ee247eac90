import type { IStyleData, Worksheet } from "@univerjs/core";
import type { CellBlock } from "../../model/sheetModel";
import type { CellsView, SheetView } from "../workbookView";
import { cellLook } from "./cells/cellLook";
import { blocksOf, cellsOfBlock, sharedCells } from "./cells/rowBlocks";
import { SheetCells } from "./cells/sheetCells";
import { shownCell } from "./cells/shownCell";
import type { GridSource } from "./grid";
import { sheetShape } from "./sheet/worksheetData";
import type { UniverBook } from "./univer/univerBook";

interface Rows {
  readonly first: number;
  readonly last: number;
}

/** A sheet that the grid has shown: its shape, and those of its cells that came into sight. */
export class GridSheet {
  readonly cells: SheetCells;
  view: SheetView | null = null;
  private readonly loaded = new Map<number, Promise<void>>();

  constructor(private readonly id: string, worksheet: Worksheet, private readonly book: UniverBook, private readonly source: GridSource, private readonly date1904: boolean) {
    this.cells = new SheetCells(worksheet.getCellMatrix());
    this.cells.clearAll();
  }

  async readShape(): Promise<void> {
    this.view = await this.source.readSheet(this.id);
    this.book.showShape(this.id, sheetShape(this.view));
  }

  /** Reads the blocks of rows that hold the rows in sight, and the frozen ones, where they were not read yet. */
  async load({ first, last }: Rows): Promise<void> {
    const { view } = this;
    if (!view) return;
    const wanted = new Set([...blocksOf(0, view.freeze.rows - 1, view.rows), ...blocksOf(first, last, view.rows)]);
    await Promise.all([...wanted].map((block) => this.loadBlock(block, view)));
  }

  /** Reads cells anew: those in sight at once, others when they come into sight. */
  async refreshCells(block: CellBlock | null, inSight: Rows | null): Promise<void> {
    const { view } = this;
    if (!view) return;
    const grown = block === null || block.row + block.rows > view.rows || block.column + block.columns > view.columns;
    if (grown) await this.readShape();
    const now = this.view ?? view;
    const changed = block ?? { row: 0, column: 0, rows: now.rows, columns: now.columns };
    if (block === null) this.cells.crop(now.rows, now.columns);
    const reading: Promise<void>[] = [];
    for (const number of [...this.loaded.keys()]) {
      const touched = sharedCells(cellsOfBlock(number, now.rows, now.columns), changed);
      if (!touched) continue;
      const seen = inSight && blocksOf(inSight.first, inSight.last, now.rows).includes(number);
      if (seen || number === 0) reading.push(this.read(touched));
      else this.loaded.delete(number);
    }
    await Promise.all(reading);
  }

  forget(): void {
    this.cells.clearAll();
    this.loaded.clear();
  }

  private loadBlock(number: number, view: SheetView): Promise<void> {
    const loading = this.loaded.get(number) ?? this.read(cellsOfBlock(number, view.rows, view.columns));
    this.loaded.set(number, loading);
    return loading;
  }

  private async read(block: CellBlock): Promise<void> {
    if (block.rows <= 0 || block.columns <= 0) return;
    const cells = await this.source.readCells(this.id, block);
    this.show(cells);
  }

  private show({ block, cells, styles }: CellsView): void {
    const looks = new Map<number, IStyleData>();
    const shown = [];
    for (const cell of cells) {
      const style = styles.get(cell.style);
      if (!style) continue;
      let look = looks.get(cell.style);
      if (!look) looks.set(cell.style, (look = cellLook(style)));
      shown.push(shownCell(cell, style, look, this.date1904));
    }
    this.cells.replace(block, shown);
    this.book.redraw(this.id);
  }
}
