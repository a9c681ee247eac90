import { boundingBlock } from "../../model/cellBlocks";
import type { CellBlock } from "../../model/sheetModel";
import type { Grid } from "../grid/grid";
import type { WorkbookChange } from "../workbenchHost";
import type { WorkbookView } from "../workbookView";

interface Pending {
  workbook: WorkbookView | null;
  /** Sheets whose shape changed. */
  readonly sheets: Set<string>;
  /** The block of each sheet that holds all its changed cells; null is the whole sheet. */
  readonly cells: Map<string, CellBlock | null>;
  selection: { readonly sheet: string; readonly block: CellBlock } | null;
}

export interface ChangeQueueEvents {
  /** The sheets are now these. */
  onWorkbook(workbook: WorkbookView): void;
  /** Somebody other than the user selected these cells of the sheet in front. */
  onSelected(block: CellBlock): void;
  /** The grid shows what was changed. */
  onShown(): void;
  onFailed(error: unknown): void;
}

/** Brings the grid up to date: changes that come while it is busy are taken together, so that a hundred are drawn once. */
export class ChangeQueue {
  private pending = nothing();
  private running: Promise<void> | null = null;

  constructor(private readonly grid: Promise<Grid>, private readonly events: ChangeQueueEvents) {}

  add(change: WorkbookChange): void {
    const { pending } = this;
    switch (change.kind) {
      case "sheets": pending.workbook = change.workbook; break;
      case "sheet": pending.sheets.add(change.sheet); break;
      case "cells": pending.cells.set(change.sheet, pending.cells.has(change.sheet) ? union(pending.cells.get(change.sheet) ?? null, change.block) : change.block); break;
      case "selection": pending.selection = { sheet: change.sheet, block: change.block }; break;
      default: change satisfies never;
    }
    this.running ??= this.run();
  }

  private async run(): Promise<void> {
    // What changes in one go arrives as several messages.
    await new Promise((resolve) => setTimeout(resolve, 16));
    const { pending } = this;
    this.pending = nothing();
    try {
      await this.show(pending);
      this.events.onShown();
    } catch (error) {
      this.events.onFailed(error);
    }
    this.running = isNothing(this.pending) ? null : this.run();
  }

  private async show({ workbook, sheets, cells, selection }: Pending): Promise<void> {
    const grid = await this.grid;
    if (workbook) {
      this.events.onWorkbook(workbook);
      await grid.showWorkbook(workbook);
    }
    for (const sheet of sheets) await grid.refreshSheet(sheet);
    for (const [sheet, block] of cells) await grid.refreshCells(sheet, block);
    if (selection) {
      this.events.onSelected(selection.block);
      await grid.select(selection.sheet, selection.block);
    }
  }
}

function nothing(): Pending {
  return { workbook: null, sheets: new Set(), cells: new Map(), selection: null };
}

function isNothing({ workbook, sheets, cells, selection }: Pending): boolean {
  return workbook === null && sheets.size === 0 && cells.size === 0 && selection === null;
}

/** The smallest block around two; a whole sheet stays one. */
function union(a: CellBlock | null, b: CellBlock | null): CellBlock | null {
  return a && b && boundingBlock(a, b);
}
