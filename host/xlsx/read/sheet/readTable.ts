import type { TableModel } from "../../../model/sheetModel";
import { corruptFile } from "../../workbookFileError";
import type { XlsxPackage } from "../../xlsxPackage";
import { unescapeExcel } from "../byteText";
import { parseBlock } from "../cellAddress";
import { formulaAsShown } from "../formula/formulaAsShown";
import { childOf, childrenOf, flagOf, numberOf, parseXml, type XmlElement } from "../xmlElement";
import { readColumnFilters } from "./readFilter";

/** @throws WorkbookFileError `corrupt` where the part does not say which cells the table covers */
export function readTable(source: XlsxPackage, part: string): TableModel {
  const root = parseXml(source.text(part), part);
  const range = parseBlock(root.attributes.get("ref") ?? "");
  if (!range) throw corruptFile(`${part} does not say which cells its table covers`);
  const style = childOf(root, "tableStyleInfo");
  const filter = childOf(root, "autoFilter");
  const name = root.attributes.get("displayName") ?? root.attributes.get("name") ?? "";
  return {
    id: numberOf(root, "id") ?? 0,
    name,
    range,
    hasHeader: (numberOf(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column, i) => ({
      id: numberOf(column, "id") ?? i + 1,
      name: unescapeExcel(column.attributes.get("name") ?? ""),
      ...formulaOf(column, name),
    })),
    style: style?.attributes.get("name") ?? null,
    showFilterButton: filter !== undefined,
    filters: readColumnFilters(filter),
    showBandedRows: flagOf(style, "showRowStripes", false),
  };
}

/** The formula that fills a column; one that fills it as an array is left to the file. */
function formulaOf(column: XmlElement, table: string): { readonly formula?: string } {
  const element = childOf(column, "calculatedColumnFormula");
  return element === undefined || flagOf(element, "array", false) ? {} : { formula: formulaAsShown(element.text, table) };
}
