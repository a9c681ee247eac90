import type { DatasetId } from "../table/datasets";
import type { Table, Tables } from "../table/table";
import { datesOf } from "./columns";
import { monthOfRows, teamOfRows } from "./groupIndex";
import { predicateMask } from "./predicateMask";
import { repeatRows } from "./repeatRows";
import type { RepeatRule, RowPredicate } from "./rowPredicate";
import type { RowSelection } from "./rowSelection";
import { selectRows, type SelectedRows } from "./selectRows";
import { readStays, type Stay } from "./stays";
import type { Timeline } from "./timeline";

/** The tables with what all measures share: months and team of each row, masks, stays. Everything is made once, when first asked for. */
export class Sources {
  private readonly masks = new Map<string, Uint8Array>();
  private readonly selections = new Map<string, SelectedRows>();
  private readonly rowMonths = new Map<string, Int32Array>();
  private readonly rowTeams = new Map<string, Int32Array>();
  private stays: readonly Stay[] | null = null;

  constructor(
    private readonly tables: Tables,
    readonly timeline: Timeline,
    /** Alphabetical; a row's team index is a position here, or `teams.length` for none. */
    readonly teams: readonly string[],
    /** Seed of the resampled intervals. */
    readonly seed: number,
  ) {}

  /** Throws where the workbook has no such table: measures are only evaluated when their inputs are there. */
  table(dataset: DatasetId): Table {
    const table = this.tables[dataset];
    if (!table) throw new Error(`The measure needs the table ${dataset}`);
    return table;
  }

  /** Whether the table is there and has the column. */
  has(dataset: DatasetId, column: string): boolean {
    return this.tables[dataset]?.columns[column] !== undefined;
  }

  /** Whether the table has the column though no header names it. */
  isDerived(dataset: DatasetId, column: string): boolean {
    return this.tables[dataset]?.derived?.[column] !== undefined;
  }

  mask(dataset: DatasetId, predicate: RowPredicate): Uint8Array {
    return remembered(this.masks, `${dataset} ${JSON.stringify(predicate)}`, () =>
      predicateMask(this.table(dataset), predicate, {
        horizon: this.timeline.horizon,
        mask: (part) => this.mask(dataset, part),
        repeatBits: (rule) => this.repeatBits(dataset, rule),
      }));
  }

  private repeatBits(dataset: DatasetId, rule: RepeatRule): Uint8Array {
    return remembered(this.masks, `${dataset} repeats ${JSON.stringify(rule)}`, () =>
      repeatRows(this.table(dataset), rule, this.mask(dataset, rule.among), this.timeline.horizon));
  }

  /** Where the rows of a selection fall out, which measures over the same selection share. */
  selected(selection: RowSelection): SelectedRows {
    return remembered(this.selections, JSON.stringify(selection), () => selectRows(this, selection));
  }

  /** Month index of each row; see `noMonth` for rows that have none. */
  months(dataset: DatasetId, anchor: readonly string[]): Int32Array {
    return remembered(this.rowMonths, `${dataset} ${anchor.join(" ")}`, () => monthOfRows(datesOf(this.table(dataset), anchor), this.timeline));
  }

  /** Team index of each row. */
  rowTeam(dataset: DatasetId, anchor: readonly string[]): Int32Array {
    return remembered(this.rowTeams, `${dataset} ${anchor.join(" ")}`, () =>
      teamOfRows(this.table(dataset), anchor, this.teams, dataset === "people" ? [] : this.allStays()));
  }

  /** All stays of the people table; none without one. */
  allStays(): readonly Stay[] {
    return (this.stays ??= this.tables.people ? readStays(this.tables.people) : []);
  }
}

function remembered<V>(cache: Map<string, V>, key: string, make: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
