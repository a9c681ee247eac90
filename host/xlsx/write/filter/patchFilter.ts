import type { ColumnFilter } from "../../../model/autoFilter";
import type { SheetModel } from "../../../model/sheetModel";
import { readColumnFilters } from "../../read/sheet/readFilter";
import { childOf, parseXml } from "../../read/xmlElement";
import { blockAddress } from "../sheet/addresses";
import { insertInOrder } from "../sheet/worksheetOrder";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import { filterColumnXml, sheetFilterXml } from "./filterXml";

/** Brings a sheet's own filter up to date. */
export function patchSheetFilter({ autoFilter }: SheetModel, part: XmlPart): void {
  const element = part.child("autoFilter");
  if (element && autoFilter) patchFilter(part, element, blockAddress(autoFilter.range), autoFilter.columns);
  else if (element) part.remove(element);
  else if (autoFilter) insertInOrder(part, "autoFilter", sheetFilterXml(autoFilter));
}

/** Brings the filter of a table or a sheet up to date. Columns whose criterion is still the same stay as the file has them, hidden buttons too. */
export function patchFilter(part: XmlPart, element: XmlElement, address: string, columns: readonly ColumnFilter[]): void {
  part.setAttribute(element, "ref", address);
  const excerpt = parseXml(part.excerpt([part.root], element), "autoFilter");
  const before = readColumnFilters(childOf(excerpt, "autoFilter"));
  if (JSON.stringify(before) === JSON.stringify(columns)) return;
  const entries = part.children(element, "filterColumn");
  const columnOf = (entry: XmlElement): number => Number(part.attribute(entry, "colId"));
  const wasOf = new Map(before.map((filter) => [filter.column, filter]));
  const texts = new Map(entries.filter((entry) => !wasOf.has(columnOf(entry))).map((entry) => [columnOf(entry), part.source(entry)]));
  for (const filter of columns) {
    const entry = entries.find((one) => columnOf(one) === filter.column);
    const isSame = JSON.stringify(wasOf.get(filter.column)) === JSON.stringify(filter);
    texts.set(filter.column, entry && isSame ? part.source(entry) : fitNamespaces(part, filterColumnXml(filter)));
  }
  for (const entry of entries) part.remove(entry);
  const xml = [...texts].sort(([a], [b]) => a - b).map(([, text]) => text).join("");
  if (element.isEmptyTag) part.append(element, xml);
  else part.insert(element.contentStart, xml);
}
