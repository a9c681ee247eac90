import type { ColumnStore } from "../../model/cells";
import type { SheetModel } from "../../model/sheetModel";

interface Remembered {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
}

/** Remembers columns, to tell later which of their rows changed. */
export class ColumnMemory {
  private readonly sheets = new Map<SheetModel, Map<number, Remembered>>();

  /** Rows, ascending, whose content differs from what was remembered. A column never remembered is all changed. */
  changedRows(sheet: SheetModel, column: number): number[] {
    const now = sheet.columns.get(column);
    const before = this.sheets.get(sheet)?.get(column);
    const length = Math.max(now?.length ?? 0, before?.kinds.length ?? 0);
    const rows: number[] = [];
    for (let row = 0; row < length; row++) {
      const kind = now && row < now.length ? now.kinds[row] : 0;
      if (kind !== (before?.kinds[row] ?? 0) || (kind !== 0 && now?.numbers[row] !== before?.numbers[row])) rows.push(row);
    }
    return rows;
  }

  remember(sheet: SheetModel, column: number): void {
    const store = sheet.columns.get(column);
    let columns = this.sheets.get(sheet);
    if (!columns) this.sheets.set(sheet, (columns = new Map()));
    columns.set(column, store ? copyOf(store) : { kinds: new Uint8Array(), numbers: new Float64Array() });
  }
}

function copyOf(store: ColumnStore): Remembered {
  return { kinds: store.kinds.slice(0, store.length), numbers: store.numbers.slice(0, store.length) };
}
