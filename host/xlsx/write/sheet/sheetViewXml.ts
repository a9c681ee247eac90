import type { SheetModel } from "../../../model/sheetModel";
import { cellAddress } from "./addresses";

export function sheetViewsXml(sheet: SheetModel, isActive: boolean): string {
  const attributes = [
    sheet.showGridlines ? "" : ' showGridLines="0"',
    sheet.showHeadings ? "" : ' showRowColHeaders="0"',
    isActive ? ' tabSelected="1"' : "",
  ].join("");
  const pane = paneXml(sheet.freeze);
  const head = `<sheetView${attributes} workbookViewId="0"`;
  return `<sheetViews>${pane === "" ? `${head}/>` : `${head}>${pane}</sheetView>`}</sheetViews>`;
}

/** The frozen pane and the selection in it; "" where nothing is frozen. */
export function paneXml({ rows, columns }: SheetModel["freeze"]): string {
  if (rows === 0 && columns === 0) return "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = (columns > 0 ? ` xSplit="${columns}"` : "") + (rows > 0 ? ` ySplit="${rows}"` : "");
  const cell = cellAddress(rows, columns);
  return `<pane${splits} topLeftCell="${cell}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${cell}" sqref="${cell}"/>`;
}
