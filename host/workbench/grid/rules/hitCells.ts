import type { CellBlock } from "../../../model/sheetModel";
import type { RuleHit } from "./ruleHits";

const none: ReadonlySet<string> = new Set();

/** For which cells the formulas of a sheet's conditional formats are true, as far as they were read. */
export class HitCells {
  private readonly rules = new Map<number, Map<number, Set<string>>>();

  /** Ids of the conditional formats whose formula is true for a cell. */
  get(row: number, column: number): ReadonlySet<string> {
    return this.rules.get(row)?.get(column) ?? none;
  }

  /** Puts hits in the place of those of the block's rows. */
  replace({ row, rows }: CellBlock, hits: readonly RuleHit[]): void {
    for (let r = row; r < row + rows; r++) this.rules.delete(r);
    for (const hit of hits) {
      const columns = this.rules.get(hit.row) ?? new Map<number, Set<string>>();
      columns.set(hit.column, (columns.get(hit.column) ?? new Set<string>()).add(hit.rule));
      this.rules.set(hit.row, columns);
    }
  }
}
