import type { ColumnDefinition } from "../dataset";
import { headerKey } from "../headerKey";
import { withoutUnit, type UnitKind } from "../parse/unitText";

/** A header, and the unit that it names beside the spelling by which it is found. */
interface Spelled {
  readonly index: number;
  /** Key of the whole header. */
  readonly key: string;
  readonly unit: UnitKind | null;
}

const none: readonly number[] = [];
/** How Jira exports columns that its users made. */
const userMade = /^custom field \((.+)\)$/iu;

/** Headers that were asked about: every dataset asks about the same ones. */
const asked = new WeakMap<readonly string[], SameHeaders>();

/** Finds headers by their spelling, with and without the unit that they name. */
export class SameHeaders {
  private readonly whole = new Map<string, Spelled[]>();
  private readonly bare = new Map<string, Spelled[]>();

  static among(headers: readonly string[]): SameHeaders {
    const present = asked.get(headers) ?? new SameHeaders(headers);
    asked.set(headers, present);
    return present;
  }

  private constructor(headers: readonly string[]) {
    // Of headers that are spelled alike the first of the alphabet comes first, wherever it stands.
    const order = headers.map((header, index) => ({ header, index })).sort((a, b) => (a.header < b.header ? -1 : a.header > b.header ? 1 : a.index - b.index));
    for (const { header, index } of order) {
      const key = headerKey(header);
      if (key === "") continue;
      const inner = userMade.exec(header.trim())?.[1];
      const parts = withoutUnit(inner ?? header);
      const bareKey = headerKey(parts?.name ?? inner ?? "");
      // Signs are no part of a key: "Opened %" is spelled as "Opened" is.
      add(this.whole, key, { index, key, unit: parts && bareKey === key ? parts.unit : null });
      if (bareKey !== "" && bareKey !== key) add(this.bare, bareKey, { index, key, unit: parts?.unit ?? null });
    }
  }

  /**
   * Indices of the headers that a spelling (as a header key) names for a column, those that are spelled so as a whole first. A header that is one of
   * the `known` spellings as a whole is not taken apart.
   */
  indicesOf(column: ColumnDefinition, spelling: string, known: ReadonlySet<string>): readonly number[] {
    const whole = this.whole.get(spelling);
    const bare = this.bare.get(spelling);
    if (whole === undefined && bare === undefined) return none;
    const spelled = [...(whole ?? []), ...(bare?.filter(({ key }) => !known.has(key)) ?? [])];
    return spelled.filter(({ unit }) => unit === null || isUnitOf(column, unit)).map(({ index }) => index);
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
