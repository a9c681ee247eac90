import type { WorkbookModel } from "../../../model/workbookModel";
import { sheetColumns } from "../sheet/addresses";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import { type ChartCells, numberPointsXml, placeOf, textPointsXml, valuesAt } from "./chartReference";

/** Brings the values that a chart's part keeps of its cells up to date, where such a cell changed. */
export function refreshChartCaches(part: XmlPart, model: WorkbookModel): void {
  for (const reference of references(part, part.root)) {
    const formula = part.child("f", reference);
    const cache = part.child(reference.local === "numRef" ? "numCache" : "strCache", reference);
    const cells = formula && placeOf(part.text(formula), model);
    if (!cache || !cells || !hasChanged(cells) || part.isReplaced(reference)) continue;
    const values = valuesAt(cells);
    const points = (reference.local === "numRef" ? numberPointsXml(values) : textPointsXml(values)).replace(/(<\/?)c:/g, (_, bracket: string) => bracket + cache.prefix);
    const format = part.child("formatCode", cache);
    part.replace(cache, `<${cache.name}>${format ? part.source(format) : ""}${points}</${cache.name}>`);
  }
}

/** References to cells, however deep they stand. */
function references(part: XmlPart, element: XmlElement): XmlElement[] {
  return part.children(element).flatMap((child) => (child.local === "numRef" || child.local === "strRef" ? [child] : references(part, child)));
}

function hasChanged({ sheet, block }: ChartCells): boolean {
  if (sheet.changedCells.size === 0) return false;
  for (let row = block.row; row < block.row + block.rows; row++) {
    for (let column = block.column; column < block.column + block.columns; column++) {
      if (sheet.changedCells.has(row * sheetColumns + column)) return true;
    }
  }
  return false;
}
