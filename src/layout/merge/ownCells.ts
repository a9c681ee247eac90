import type { PlanValue } from "../sheetPlan";
import { asPlanned } from "./asPlanned";
import type { MergeMemory } from "./mergeMemory";
import type { PresentValue } from "./presentSheet";
import { sameCell } from "./sameCell";
import { stillOurs } from "./stillOurs";

/** A computed cell that a user typed over. It is left as it is. */
export interface TypedOver {
  /** As `cellId` makes it. */
  readonly id: string;
  /** Plan id of the sheet. */
  readonly sheet: string;
  /** Zero-based place on the sheet as it stands. */
  readonly row: number;
  readonly column: number;
  readonly typed: PresentValue;
  readonly computed: PlanValue;
  /** Whether the user settled it so; else it waits to be settled. */
  readonly isKept: boolean;
}

/** One of the add-in's cells: what is planned, what stands there, and what was last written there (undefined where nothing was). */
export interface OwnCell {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly planned: PlanValue;
  readonly present: PresentValue;
  readonly written: PlanValue | undefined;
}

/** Decides over the add-in's cells of one area or table: which are written, and which a user typed over. */
export class OwnCells {
  readonly typedOver: TypedOver[] = [];
  /** What stood in cells that are written although it was not what was last written there, by id. */
  readonly overwritten: Record<string, PlanValue> = {};

  constructor(readonly sheet: string, private readonly memory: MergeMemory) {}

  /** What the cell is to hold, and what counts as last written there from now on. */
  settle({ id, row, column, planned, present, written }: OwnCell): { readonly holds: PlanValue; readonly written: PlanValue } {
    if (sameCell(planned, present)) return { holds: planned, written: planned };
    if (this.isLeftEmpty(planned, written)) return { holds: standing(present), written: planned };
    if (!this.isTypedOver(id, present, written)) {
      if (written !== undefined && !stillOurs(written, present)) this.overwritten[id] = standing(present);
      return { holds: planned, written: planned };
    }
    this.typedOver.push({ id, sheet: this.sheet, row, column, typed: present, computed: planned, isKept: this.memory.kept.has(id) });
    return { holds: standing(present), written: written ?? null };
  }

  /** Where nothing is planned and nothing was written, whatever stands there is the user's own. */
  private isLeftEmpty(planned: PlanValue, written: PlanValue | undefined): boolean {
    return this.memory.written !== null && planned === null && (written ?? null) === null;
  }

  /** A cell that was emptied is filled again: nothing of the user's stands there. */
  private isTypedOver(id: string, present: PresentValue, written: PlanValue | undefined): boolean {
    if (this.memory.written === null || present === "" || this.memory.taken.has(id)) return false;
    return written === undefined || !stillOurs(written, present);
  }
}

/** What stands in a cell, as something to write; null for a blank one. */
export function standing(present: PresentValue): PlanValue {
  return present === "" ? null : asPlanned(present);
}
