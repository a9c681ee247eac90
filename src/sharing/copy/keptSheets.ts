import type { CopyOrders, SheetOrders } from "../copyOrders";
import type { CellValue } from "../package/cellValue";
import type { Relation } from "../package/packageReader";
import { readRows, type SourceRow } from "../package/readCells";
import type { SourceBook, SourceSheet } from "../package/sourceBook";
import { childrenOf, childOf, type XmlElement } from "../xml/xmlElement";
import { copyTable, type CopiedTable } from "./copyTable";
import { cutQuotes } from "./cutQuotes";
import { settleCells } from "./settleCells";

/** A sheet of the copy: where it comes from, and what its cells hold. */
export interface KeptSheet {
  readonly orders: SheetOrders;
  readonly source: SourceSheet;
  readonly root: XmlElement;
  readonly rows: readonly SourceRow[];
  readonly relations: readonly Relation[];
  readonly tables: readonly CopiedTable[];
  /** By `cellKey`. */
  readonly values: ReadonlyMap<string, CellValue>;
}

/** The sheets that the orders name, as far as the workbook has them. */
export function keptSheets(book: SourceBook, { sheets }: CopyOrders): KeptSheet[] {
  const strings = book.readStrings();
  const found = sheets.flatMap((orders) => {
    const source = book.sheets.find(({ name }) => name.toLowerCase() === orders.name.toLowerCase());
    const root = source && book.reader.xml(source.path);
    return source && root ? [{ orders, source, root, rows: readRows(root, strings) }] : [];
  });
  const values = cutQuotes(found.map(({ rows, orders }) => settleCells(rows, orders)), found.map(({ orders }) => orders));
  let tableCount = 0;
  return found.map((sheet, index): KeptSheet => {
    const own = values[index] ?? new Map<string, CellValue>();
    const relations = book.reader.relations(sheet.source.path);
    const tables = tableParts(sheet.root, relations, book).filter(({ attributes }) => isOrdered(attributes.displayName, sheet.orders))
      .flatMap((table) => copyTable(table, ++tableCount, own) ?? []);
    return { ...sheet, relations, tables, values: new Map([...own, ...tables.flatMap(({ headers }) => [...headers])]) };
  });
}

function tableParts(root: XmlElement, relations: readonly Relation[], book: SourceBook): XmlElement[] {
  return childrenOf(childOf(root, "tableParts"), "tablePart").flatMap(({ attributes }) => {
    const relation = relations.find(({ id }) => id === attributes["r:id"]);
    return relation === undefined ? [] : book.reader.xml(relation.target) ?? [];
  });
}

function isOrdered(name: string | undefined, { tables }: SheetOrders): boolean {
  return tables.some((table) => table.toLowerCase() === name?.toLowerCase());
}
