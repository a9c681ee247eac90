import type { TypedCell } from "../../workbenchHost";

/** Takes what one action of the user's types in several goes together: of a cell that is typed twice, the last counts. */
export class TypedBatch {
  private readonly sheets = new Map<string, Map<string, TypedCell>>();

  constructor(private readonly onTyped: (sheet: string, cells: readonly TypedCell[]) => void) {}

  add(sheet: string, cells: readonly TypedCell[]): void {
    if (cells.length === 0) return;
    if (this.sheets.size === 0) queueMicrotask(() => this.flush());
    const typed = this.sheets.get(sheet) ?? new Map<string, TypedCell>();
    for (const cell of cells) typed.set(`${cell.row}:${cell.column}`, cell);
    this.sheets.set(sheet, typed);
  }

  private flush(): void {
    const sheets = [...this.sheets];
    this.sheets.clear();
    for (const [sheet, cells] of sheets) this.onTyped(sheet, [...cells.values()]);
  }
}
