import type { SheetModel, TableModel } from "../../../model/sheetModel";
import { readTable } from "../../read/sheet/readTable";
import { autoFilterXml } from "../filter/filterXml";
import { patchFilter } from "../filter/patchFilter";
import { savedColumns } from "../table/savedColumns";
import { columnFormulaXml, filterAddress, tableColumnXml, tableStyleXml } from "../table/tableXml";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import { blockAddress } from "./addresses";
import type { SheetContext } from "./sheetContext";
import { addTable } from "./sheetLinks";
import { insertInOrder } from "./worksheetOrder";

/** Removes, changes and adds the tables of a sheet. A table that stays keeps what the model does not hold, such as its totals. */
export function patchTables(sheet: SheetModel, part: XmlPart, sheetPart: string, context: SheetContext): void {
  const { draft } = context;
  const relationships = draft.relationshipsOf(sheetPart);
  const list = part.child("tableParts");
  const elements = list ? part.children(list, "tablePart") : [];
  const present = new Set<TableModel>();
  let kept = 0;
  for (const element of elements) {
    const id = part.localAttribute(element, "id") ?? "";
    const target = relationships.find(id)?.target;
    const table = target === undefined ? undefined : sheet.tables.find((one) => one.id === readTable(context.source, target).id);
    if (table && target !== undefined) {
      present.add(table);
      kept += 1;
      patchTable(sheet, table, draft.part(target), readTable(context.source, target));
    } else {
      part.remove(element);
      relationships.remove(id);
      if (target !== undefined) draft.removePart(target);
    }
  }
  const added = sheet.tables.filter((table) => !present.has(table)).map((table) => addTable(sheet, table, sheetPart, context));
  const count = kept + added.length;
  if (!list) return count === 0 ? undefined : insertInOrder(part, "tableParts", `<tableParts count="${count}">${added.join("")}</tableParts>`);
  part.append(list, fitNamespaces(part, added.join("")));
  part.setAttribute(list, "count", String(count));
}

function patchTable(sheet: SheetModel, table: TableModel, part: XmlPart, before: TableModel): void {
  const { root } = part;
  part.setAttribute(root, "ref", blockAddress(table.range));
  if (before.name !== table.name) {
    part.setAttribute(root, "name", table.name);
    part.setAttribute(root, "displayName", table.name);
  }
  patchTableFilter(table, part);
  patchTableColumns(sheet, table, part, before);
  const style = part.child("tableStyleInfo");
  if (before.style === table.style && before.showBandedRows === table.showBandedRows) return;
  if (style) {
    part.setAttribute(style, "name", table.style);
    part.setAttribute(style, "showRowStripes", table.showBandedRows ? "1" : "0");
  } else part.append(root, fitNamespaces(part, tableStyleXml(table)));
}

function patchTableFilter(table: TableModel, part: XmlPart): void {
  const filter = part.child("autoFilter");
  if (filter && table.showFilterButton) patchFilter(part, filter, filterAddress(table), table.filters);
  else if (filter) part.remove(filter);
  else if (table.showFilterButton) part.insert(part.root.contentStart, fitNamespaces(part, autoFilterXml(filterAddress(table), table.filters)));
}

function patchTableColumns(sheet: SheetModel, table: TableModel, part: XmlPart, before: TableModel): void {
  const columns = savedColumns(sheet, table);
  if (JSON.stringify(before.columns) === JSON.stringify(columns)) return;
  const list = part.child("tableColumns");
  if (!list) return;
  const present = part.children(list, "tableColumn");
  const texts = columns.map((column) => {
    const index = before.columns.findIndex(({ id, name }) => id === column.id && name === column.name);
    const element = present[index];
    if (!element) return fitNamespaces(part, tableColumnXml(column, sheet, table));
    return before.columns[index]?.formula === column.formula ? part.source(element) : withFormula(part, element, column.formula, sheet, table);
  });
  part.replace(list, `<${list.name} count="${texts.length}">${texts.join("")}</${list.name}>`);
}

/** A column's element with another formula, which stands before all else in it. */
function withFormula(part: XmlPart, element: XmlElement, formula: string | undefined, sheet: SheetModel, table: TableModel): string {
  const [start = ""] = /^<(?:"[^"]*"|'[^']*'|[^>"'])*>/u.exec(part.source(element)) ?? [];
  const others = part.children(element).filter(({ local }) => local !== "calculatedColumnFormula").map((child) => part.source(child));
  const text = formula === undefined ? "" : fitNamespaces(part, columnFormulaXml(formula, sheet, table));
  return `${start.replace(/\s*\/>$/u, ">")}${text}${others.join("")}</${element.name}>`;
}
