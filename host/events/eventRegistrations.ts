/** Excel's events by their numbers on the wire. */
export const EventNumber = {
  sheetChanged: 10, sheetActivated: 11, sheetDeactivated: 12, sheetAdded: 13, sheetSelectionChanged: 14, sheetDeleted: 15,
  tableSelectionChanged: 100, tableChanged: 101,
} as const;
export type EventNumber = (typeof EventNumber)[keyof typeof EventNumber];

/** The target of handlers that are for all sheets or tables. */
export const wholeWorkbook = "Workbook";

/** Which events the add-in has asked for, and of what: a sheet's or a table's id, or the whole workbook. */
export class EventRegistrations {
  /** How often each is asked for; every context of the library counts for itself. */
  private readonly counts = new Map<string, number>();
  private asked: string[] = [];

  /** Holds from `begin` on: what the same request did before is not to be told. */
  add(event: EventNumber, target: string): void {
    this.asked.push(`${event} ${target}`);
  }

  /** The request that asked is done. */
  begin(): void {
    for (const key of this.asked) this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    this.asked = [];
  }

  remove(event: EventNumber, target: string): void {
    const key = `${event} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(event: EventNumber, target: string): boolean {
    return this.counts.has(`${event} ${target}`);
  }

  clear(): void {
    this.asked = [];
    this.counts.clear();
  }
}
