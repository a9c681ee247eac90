import type { TableModel } from "../../../model/sheetModel";
import { corruptFile } from "../../workbookFileError";
import type { XlsxPackage } from "../../xlsxPackage";
import { unescapeExcel } from "../byteText";
import { parseBlock } from "../cellAddress";
import { childOf, childrenOf, flagOf, numberOf, parseXml } from "../xmlElement";
import { readColumnFilters } from "./readFilter";

/** @throws WorkbookFileError `corrupt` where the part does not say which cells the table covers */
export function readTable(source: XlsxPackage, part: string): TableModel {
  const root = parseXml(source.text(part), part);
  const range = parseBlock(root.attributes.get("ref") ?? "");
  if (!range) throw corruptFile(`${part} does not say which cells its table covers`);
  const style = childOf(root, "tableStyleInfo");
  const filter = childOf(root, "autoFilter");
  return {
    id: numberOf(root, "id") ?? 0,
    name: root.attributes.get("displayName") ?? root.attributes.get("name") ?? "",
    range,
    hasHeader: (numberOf(root, "headerRowCount") ?? 1) > 0,
    hasTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column, i) => ({
      id: numberOf(column, "id") ?? i + 1,
      name: unescapeExcel(column.attributes.get("name") ?? ""),
    })),
    style: style?.attributes.get("name") ?? null,
    showFilterButton: filter !== undefined,
    filters: readColumnFilters(filter),
    showBandedRows: flagOf(style, "showRowStripes", false),
  };
}
