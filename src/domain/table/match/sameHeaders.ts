import type { ColumnDefinition } from "../dataset";
import { headerKey } from "../headerKey";
import { withoutUnit, type UnitKind } from "../parse/unitText";

/** A header, and the unit that it names beside the spelling by which it is found. */
interface Spelled {
  readonly index: number;
  readonly unit: UnitKind | null;
}

/** Finds headers by their spelling, with and without the unit that they name. */
export class SameHeaders {
  private readonly whole = new Map<string, Spelled[]>();
  private readonly bare = new Map<string, Spelled[]>();

  /** A header that is one of the `known` spellings as a whole is not taken apart. */
  constructor(headers: readonly string[], known: ReadonlySet<string>) {
    // Of headers that are spelled alike the first of the alphabet comes first, wherever it stands.
    const order = headers.map((header, index) => ({ header, index })).sort((a, b) => (a.header < b.header ? -1 : a.header > b.header ? 1 : a.index - b.index));
    for (const { header, index } of order) {
      const key = headerKey(header);
      if (key === "") continue;
      const parts = withoutUnit(header);
      const bareKey = headerKey(parts?.name ?? "");
      // Signs are no part of a key: "Opened %" is spelled as "Opened" is.
      add(this.whole, key, { index, unit: parts && bareKey === key ? parts.unit : null });
      if (parts && bareKey !== "" && bareKey !== key && !known.has(key)) add(this.bare, bareKey, { index, unit: parts.unit });
    }
  }

  /** Indices of the headers that a spelling names for a column, those that are spelled so as a whole first. */
  indicesOf(column: ColumnDefinition, spelling: string): number[] {
    const key = headerKey(spelling);
    return [...(this.whole.get(key) ?? []), ...(this.bare.get(key) ?? [])].filter(({ unit }) => unit === null || isUnitOf(column, unit)).map(({ index }) => index);
  }
}

function add(map: Map<string, Spelled[]>, key: string, item: Spelled): void {
  const present = map.get(key);
  if (present) present.push(item);
  else map.set(key, [item]);
}

/** Whether a column may hold values in a unit: "Closed (days)" is no date. */
function isUnitOf({ type, quantity, compare }: ColumnDefinition, unit: UnitKind): boolean {
  switch (unit) {
    case "duration": return type === "number" && (quantity === "minutes" || quantity === undefined);
    case "clock": return type === "date" || quantity === "minutes";
    case "money": return type === "number" && (quantity === "money" || quantity === undefined);
    case "share": return type === "number" && quantity !== "minutes" && quantity !== "money";
    case "scale": return type === "number";
    case "count": return type === "number" || compare === "exact";
    case "date": return type === "date";
    case "flag": return type === "flag" || type === "text" || quantity === "count";
    case "text": return type === "text";
    case "other": return false;
  }
}
