import type { Exclusion } from "../scorecard/result";
import type { RowExplanation } from "./figure";
import { noMonth } from "./groupIndex";
import { leftOutReasons } from "./leftOutReasons";
import type { RowPredicate } from "./rowPredicate";
import type { RowSelection } from "./rowSelection";
import { outside } from "./selectRows";
import type { Sources } from "./sources";
import type { MonthWindow } from "./timeline";

/**
 * Where every row of a table ended on its way through the steps of a selection, and how many did per team and month.
 * The class of a row is the index of the step that left it out, `eligible` or `counted`.
 */
export class RowClasses {
  readonly eligible: number;
  readonly counted: number;
  readonly classes: Uint8Array;
  /** Month index of each row, by the date that places it. */
  readonly months: Int32Array;
  /** Team index of each row. */
  readonly teams: Int32Array;
  private readonly counts: Int32Array;
  private readonly width: number;

  constructor(private readonly sources: Sources, private readonly selection: RowSelection, counted: RowPredicate) {
    const { dataset, steps } = selection;
    this.eligible = steps.length;
    this.counted = steps.length + 1;
    this.width = steps.length + 2;
    const selected = sources.selected(selection);
    this.months = selected.months;
    this.teams = selected.teams;
    this.classes = selected.classes.slice();
    const mask = sources.mask(dataset, counted);
    for (let row = 0; row < mask.length; row++) if (mask[row] && this.classes[row] === this.eligible) this.classes[row] = this.counted;
    this.counts = this.accumulate();
  }

  private accumulate(): Int32Array {
    const { classes, months, teams, width } = this;
    const { monthCount } = this.sources.timeline;
    const counts = new Int32Array((this.sources.teams.length + 1) * monthCount * width);
    for (let row = 0; row < classes.length; row++) {
      const month = months[row] as number;
      const kind = classes[row] as number;
      if (month >= 0 && kind !== outside) (counts[((teams[row] as number) * monthCount + month) * width + kind] as number)++;
    }
    return counts;
  }

  /** Rows per class of a team (null: all) in a window; the last two classes are `eligible` (and not counted) and `counted`. */
  count(team: number | null, window: MonthWindow): number[] {
    const { monthCount } = this.sources.timeline;
    const totals = new Array<number>(this.width).fill(0);
    const first = Math.max(0, window.first);
    const last = Math.min(monthCount - 1, window.last);
    for (let slot = team ?? 0; slot <= (team ?? this.sources.teams.length); slot++) {
      for (let month = first; month <= last; month++) {
        const at = (slot * monthCount + month) * this.width;
        for (let kind = 0; kind < this.width; kind++) totals[kind] = (totals[kind] as number) + (this.counts[at + kind] as number);
      }
    }
    return totals;
  }

  /** Eligible rows, and those that count in n beside them. */
  size(totals: readonly number[]): { readonly counted: number; readonly eligible: number; readonly n: number } {
    const counted = totals[this.counted] ?? 0;
    const eligible = counted + (totals[this.eligible] ?? 0);
    const more = this.selection.steps.reduce((sum, step, kind) => sum + (step.countsInN ? (totals[kind] ?? 0) : 0), 0);
    return { counted, eligible, n: eligible + more };
  }

  excluded(totals: readonly number[]): Exclusion[] {
    return this.selection.steps.flatMap(({ reason }, kind) => {
      const rows = totals[kind] ?? 0;
      return reason !== null && rows > 0 ? [{ reason, rows }] : [];
    });
  }

  /** Rows left out over all time, with those that have no date or one after as-of. */
  totalExcluded(): Exclusion[] {
    let undated = 0;
    let afterAsOf = 0;
    for (let row = 0; row < this.classes.length; row++) {
      if (this.classes[row] === outside) continue;
      if (this.months[row] === noMonth.undated) undated++;
      else if (this.months[row] === noMonth.afterAsOf) afterAsOf++;
    }
    const all = this.excluded(this.count(null, { first: 0, last: Infinity }));
    if (undated > 0) all.push({ reason: leftOutReasons.noDate, rows: undated });
    if (afterAsOf > 0) all.push({ reason: leftOutReasons.afterAsOf, rows: afterAsOf });
    return all;
  }

  /** Rows of a team and window with what became of them, in the table's order. */
  explain(team: number | null, window: MonthWindow): RowExplanation[] {
    const { dataset, steps } = this.selection;
    const { sourceRows } = this.sources.table(dataset);
    const explanations: RowExplanation[] = [];
    for (let row = 0; row < this.classes.length; row++) {
      const kind = this.classes[row] as number;
      if (kind === outside || !this.within(row, team, window)) continue;
      explanations.push({
        dataset, row, sourceRow: sourceRows[row] ?? row,
        outcome: kind === this.counted ? "counted" : kind === this.eligible ? "eligible" : "left-out",
        reason: steps[kind]?.reason ?? null,
      });
    }
    return explanations;
  }

  /** Whether a row is eligible, counted or not. */
  isEligible(row: number): boolean {
    return this.classes[row] === this.eligible || this.classes[row] === this.counted;
  }

  within(row: number, team: number | null, window: MonthWindow): boolean {
    const month = this.months[row] as number;
    return month >= 0 && month >= window.first && month <= window.last && (team === null || this.teams[row] === team);
  }
}
