import type { SheetModel } from "../../../model/sheetModel";
import type { ColorReader } from "../styles/colorReader";
import { childOf, descendantOf, flagOf, numberOf, type XmlElement } from "../xmlElement";

/** Tab colour, gridlines, headings, frozen panes and protection. */
export function readView(frame: XmlElement, sheet: SheetModel, colors: ColorReader): void {
  const view = descendantOf(frame, "sheetViews", "sheetView");
  sheet.tabColor = colors.read(descendantOf(frame, "sheetPr", "tabColor"));
  sheet.showGridlines = flagOf(view, "showGridLines", true);
  sheet.showHeadings = flagOf(view, "showRowColHeaders", true);
  const pane = childOf(view, "pane");
  if (pane?.attributes.get("state")?.startsWith("frozen")) {
    sheet.freeze = { rows: Math.trunc(numberOf(pane, "ySplit") ?? 0), columns: Math.trunc(numberOf(pane, "xSplit") ?? 0) };
  }
  sheet.isProtected = flagOf(childOf(frame, "sheetProtection"), "sheet", false);
}
