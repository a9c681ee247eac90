import type { PresentSheet } from "../../layout/merge/presentSheet";
import type { CopyOrders, SheetOrders } from "../copyOrders";
import { NameFinder } from "../names/nameFinder";
import { cellKey } from "../package/cellValue";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The texts on one of the add-in's sheets that may name somebody. */
export interface SheetTexts {
  /** What users typed into columns that are theirs, by the column's header. */
  readonly typed: ReadonlyMap<string, readonly Cell[]>;
  /** Users' texts elsewhere on the sheet. */
  readonly own: readonly Cell[];
  /** Texts of the add-in's that name somebody whom the input tables name. */
  readonly named: readonly (Cell & { readonly name: string })[];
}

/**
 * @param orders what of the sheet goes into an executive copy; undefined for a sheet that stays at home: then nothing tells users' texts from others.
 * @param links texts of the sheet's links, of which some lead to sheets that stay at home
 */
export function sheetTexts({ cells }: PresentSheet, orders: SheetOrders | undefined, links: ReadonlySet<string>, { people, ownWords }: Pick<CopyOrders, "people" | "ownWords">): SheetTexts {
  const rules = new Map(orders?.cells.map(({ row, column, rule }) => [cellKey(row, column), rule]));
  const finder = new NameFinder(people, ownWords);
  const typed = new Map<string, Cell[]>();
  const own: Cell[] = [];
  const named: (Cell & { readonly name: string })[] = [];
  cells.forEach((line, row) => line.forEach((value, column) => {
    if (typeof value !== "string" || value === "" || value.startsWith("=") || links.has(value)) return;
    const rule = rules.get(cellKey(row, column));
    if (orders !== undefined && rule === undefined) own.push({ row, column });
    else if (rule?.kind === "typed" && rule.part !== undefined) {
      if (!rule.texts.includes(value)) typed.set(headerOf(rule.part), [...(typed.get(headerOf(rule.part)) ?? []), { row, column }]);
    } else {
      const name = finder.find(value);
      if (name !== null) named.push({ row, column, name });
    }
  }));
  return { typed, own, named };
}

/** "Owner" of "Plan_Items[Owner]". */
function headerOf(part: string): string {
  return part.slice(part.indexOf("[") + 1, -1);
}
