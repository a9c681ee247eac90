import type { ColumnDefinition } from "../dataset";
import { headerKey } from "../headerKey";
import { withoutUnit, type UnitKind } from "../parse/unitText";

/** Finds headers by their spelling, with and without the unit that they name. */
export class SameHeaders {
  private readonly exact = new Map<string, number[]>();
  private readonly bare = new Map<string, { readonly index: number; readonly unit: UnitKind }[]>();

  /** A header that is one of the `known` spellings as a whole is not taken apart. */
  constructor(headers: readonly string[], known: ReadonlySet<string>) {
    // Of headers that are spelled alike the first of the alphabet comes first, wherever it stands.
    const order = headers.map((header, index) => ({ header, index })).sort((a, b) => (a.header < b.header ? -1 : a.header > b.header ? 1 : a.index - b.index));
    for (const { header, index } of order) {
      const key = headerKey(header);
      if (key === "") continue;
      add(this.exact, key, index);
      const parts = known.has(key) ? null : withoutUnit(header);
      if (parts && headerKey(parts.name) !== "") add(this.bare, headerKey(parts.name), { index, unit: parts.unit });
    }
  }

  /** Indices of the headers that a spelling names for a column, those without a unit first. */
  indicesOf(column: ColumnDefinition, spelling: string): number[] {
    const key = headerKey(spelling);
    const bare = this.bare.get(key)?.filter(({ unit }) => isUnitOf(column, unit)) ?? [];
    return [...(this.exact.get(key) ?? []), ...bare.map(({ index }) => index)];
  }
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const present = map.get(key);
  if (present) present.push(item);
  else map.set(key, [item]);
}

/** Whether a column may hold values in a unit: "Closed (days)" is no date. */
function isUnitOf({ type, quantity }: ColumnDefinition, unit: UnitKind): boolean {
  switch (unit) {
    case "duration": return type === "number" && (quantity === "minutes" || quantity === undefined);
    case "clock": return type === "date" || quantity === "minutes";
    case "money": return type === "number" && (quantity === "money" || quantity === undefined);
    case "share": return type === "number" && quantity !== "minutes" && quantity !== "money";
    case "scale":
    case "count": return type === "number";
    case "date": return type === "date";
    case "flag": return type === "flag" || type === "text" || quantity === "count";
    case "text": return type === "text";
    case "other": return false;
  }
}
