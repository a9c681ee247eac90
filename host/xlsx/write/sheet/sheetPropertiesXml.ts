import type { SheetModel } from "../../../model/sheetModel";
import { argb } from "../styles/styleXml";
import { fitsToPages } from "./pageXml";

export const fitToPageXml = '<pageSetUpPr fitToPage="1"/>';

export function tabColorXml(color: string): string {
  return `<tabColor rgb="${argb(color)}"/>`;
}

/** `<sheetPr>`; "" where a new sheet needs none. */
export function sheetPropertiesXml(sheet: SheetModel): string {
  const content = (sheet.tabColor === null ? "" : tabColorXml(sheet.tabColor)) + (fitsToPages(sheet.page) ? fitToPageXml : "");
  return content === "" ? "" : `<sheetPr>${content}</sheetPr>`;
}
