import type { SheetModel } from "../../../model/sheetModel";
import { fitNamespaces } from "../xml/fitNamespaces";
import type { XmlPart } from "../xml/xmlPart";
import { fitsToPages, pageElements, pageSetupAttributes } from "./pageXml";
import { paneXml, sheetViewsXml } from "./sheetViewXml";
import { fitToPageXml, sheetPropertiesXml, tabColorXml } from "./sheetPropertiesXml";
import { insertInOrder, putElement } from "./worksheetOrder";

/** Tab colour and scaling to pages. */
export function patchSheetProperties(sheet: SheetModel, part: XmlPart): void {
  const properties = part.child("sheetPr");
  if (!properties) return insertInOrder(part, "sheetPr", sheetPropertiesXml(sheet));
  if (sheet.changed.has("tabColor")) {
    const color = part.child("tabColor", properties);
    const xml = sheet.tabColor === null ? "" : fitNamespaces(part, tabColorXml(sheet.tabColor));
    if (color) part.replace(color, xml);
    else if (properties.isEmptyTag) part.append(properties, xml);
    else part.insert(properties.contentStart, xml);
  }
  if (sheet.changed.has("page")) {
    const setUp = part.child("pageSetUpPr", properties);
    const fits = fitsToPages(sheet.page);
    if (setUp) part.setAttribute(setUp, "fitToPage", fits ? "1" : null);
    else if (fits) part.append(properties, fitNamespaces(part, fitToPageXml));
  }
}

/** Gridlines, headings and frozen panes of the first view. */
export function patchView(sheet: SheetModel, part: XmlPart, isActive: boolean): void {
  const views = part.child("sheetViews");
  const view = views && part.child("sheetView", views);
  if (!view) return putElement(part, "sheetViews", sheetViewsXml(sheet, isActive));
  setFlag(part, view, "showGridLines", sheet.showGridlines);
  setFlag(part, view, "showRowColHeaders", sheet.showHeadings);
  const pane = part.child("pane", view);
  const isFrozen = pane !== null && (part.attribute(pane, "state") ?? "").startsWith("frozen");
  const rows = isFrozen ? Number(part.attribute(pane, "ySplit") ?? 0) : 0;
  const columns = isFrozen ? Number(part.attribute(pane, "xSplit") ?? 0) : 0;
  if (rows === sheet.freeze.rows && columns === sheet.freeze.columns) return;
  for (const element of part.children(view).filter(({ local }) => local === "pane" || local === "selection")) part.remove(element);
  const xml = fitNamespaces(part, paneXml(sheet.freeze));
  if (view.isEmptyTag) part.append(view, xml);
  else part.insert(view.contentStart, xml);
}

/** Marks a sheet's tab as the selected one, or not. */
export function patchSelected(part: XmlPart, isActive: boolean): void {
  const views = part.child("sheetViews");
  const view = views && part.child("sheetView", views);
  if (view) part.setAttribute(view, "tabSelected", isActive ? "1" : null);
}

function setFlag(part: XmlPart, view: Parameters<XmlPart["setAttribute"]>[0], name: string, value: boolean): void {
  const now = part.attribute(view, name);
  const isOn = now === null || now === "1" || now === "true";
  if (isOn !== value) part.setAttribute(view, name, value ? null : "0");
}

/** Print set-up; printer settings and what else the elements say stay. */
export function patchPage(sheet: SheetModel, part: XmlPart): void {
  if (sheet.page === null) return;
  const elements = pageElements(sheet.page);
  const options = part.child("printOptions");
  if (options) part.setAttribute(options, "horizontalCentered", sheet.page.centerHorizontally ? "1" : null);
  else insertInOrder(part, "printOptions", elements.printOptions);
  const margins = part.child("pageMargins");
  if (margins) for (const [side, inches] of Object.entries(sheet.page.margins)) part.setAttribute(margins, side, String(inches));
  else insertInOrder(part, "pageMargins", elements.pageMargins);
  const setup = part.child("pageSetup");
  if (setup) for (const [name, value] of pageSetupAttributes(sheet.page)) part.setAttribute(setup, name, value);
  else insertInOrder(part, "pageSetup", elements.pageSetup);
  putElement(part, "headerFooter", elements.headerFooter);
}
