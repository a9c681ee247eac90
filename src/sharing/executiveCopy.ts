import { cellAddress } from "../domain/diagnostics/cellAddress";
import { keptSheets, type KeptSheet } from "./copy/keptSheets";
import { writeCopy } from "./copy/writeCopy";
import type { CopyOrders } from "./copyOrders";
import type { CopyOutcome, NamedPlace } from "./copyOutcome";
import { NameFinder } from "./names/nameFinder";
import { readSourceBook } from "./package/sourceBook";

/**
 * Makes the executive copy of a workbook file: a new file of the ordered sheets, with values where formulas were, and with nothing that
 * the orders do not name. Nothing of the workbook is changed.
 * @throws Error when the bytes are no workbook file
 */
export function executiveCopy(bytes: Uint8Array, orders: CopyOrders): CopyOutcome {
  const book = readSourceBook(bytes);
  const sheets = keptSheets(book, orders);
  const places = namedPlaces(sheets, orders);
  return places.length > 0 ? { kind: "named", places } : { kind: "copy", bytes: writeCopy(book, sheets, orders) };
}

/** Where somebody is still named. Texts beside the cells need no look: they have no words but the add-in's and those of the cells. */
function namedPlaces(sheets: readonly KeptSheet[], { people, ownWords }: CopyOrders): NamedPlace[] {
  const finder = new NameFinder(people, ownWords);
  const look = (place: string, text: unknown): NamedPlace[] => {
    const name = typeof text === "string" ? finder.find(text) : null;
    return name === null ? [] : [{ place, name }];
  };
  return sheets.flatMap(({ orders: { name, title }, values }) => [
    ...look(title, title),
    ...[...values].flatMap(([key, value]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      return look(cellAddress(name, row, column), value);
    }),
  ]);
}
