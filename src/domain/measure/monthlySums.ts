import type { DatasetId } from "../table/datasets";
import type { RowClasses } from "./rowClasses";
import { rowValues } from "./rowValues";
import type { Sources } from "./sources";
import type { MonthWindow } from "./timeline";
import type { ValueExpression } from "./valueExpression";

/** A value's sum over the eligible rows, per team and month. */
export class MonthlySums {
  readonly values: Float64Array;
  private readonly sums: Float64Array;

  constructor(private readonly sources: Sources, classes: RowClasses, dataset: DatasetId, expression: ValueExpression) {
    const { monthCount } = sources.timeline;
    this.values = rowValues(sources.table(dataset), expression);
    this.sums = new Float64Array((sources.teams.length + 1) * monthCount);
    for (let row = 0; row < this.values.length; row++) {
      const month = classes.months[row] as number;
      const value = this.values[row] as number;
      if (month < 0 || Number.isNaN(value) || !classes.isEligible(row)) continue;
      const at = (classes.teams[row] as number) * monthCount + month;
      this.sums[at] = (this.sums[at] as number) + value;
    }
  }

  sum(team: number | null, window: MonthWindow): number {
    const { monthCount } = this.sources.timeline;
    let sum = 0;
    for (let slot = team ?? 0; slot <= (team ?? this.sources.teams.length); slot++) {
      for (let month = Math.max(0, window.first); month <= Math.min(monthCount - 1, window.last); month++) {
        sum += this.sums[slot * monthCount + month] as number;
      }
    }
    return sum;
  }
}
