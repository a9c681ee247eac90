import type { ColumnInfo, SheetModel } from "../../../model/sheetModel";
import { maxColumns } from "../cellAddress";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xmlElement";

/** Column widths (characters, with the margin that files count in), hidden columns and the format of their empty cells. */
export function readColumnInfos(frame: XmlElement, sheet: SheetModel): void {
  for (const element of childrenOf(childOf(frame, "cols"), "col")) {
    const first = numberOf(element, "min");
    const last = numberOf(element, "max");
    if (first === null || last === null || first < 1) continue;
    const width = numberOf(element, "width");
    const style = numberOf(element, "style");
    for (let column = first - 1; column < Math.min(last, maxColumns); column++) {
      const info: ColumnInfo = {};
      if (width !== null) info.width = width;
      if (flagOf(element, "hidden", false)) info.hidden = true;
      if (style !== null && style > 0) info.style = style;
      sheet.columnInfos.set(column, info);
    }
  }
}
