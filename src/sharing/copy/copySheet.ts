import { cellName } from "../../domain/table/cellName";
import { cellKey, type CellValue } from "../package/cellValue";
import type { SourceRow } from "../package/readCells";
import { attributesOf, element, withChildren, type XmlElement } from "../xml/xmlElement";
import { copyHeaderFooter } from "./copyHeaderFooter";
import { copyHyperlinks, type LinkFacts } from "./copyHyperlinks";
import { copyRules, type RuleFacts } from "./copyRules";
import type { SharedTexts } from "./sharedTexts";

/** What a worksheet of the copy is made of, beside its source. */
export interface SheetFacts {
  readonly rows: readonly SourceRow[];
  /** By `cellKey`. */
  readonly values: ReadonlyMap<string, CellValue>;
  readonly texts: SharedTexts;
  readonly rules: RuleFacts;
  readonly links: LinkFacts;
  readonly isFirst: boolean;
}

/** Attributes that stay, of the parts of a worksheet that stay as they are; `drawing` and `tableParts` come with their ways, at the end. */
const plainParts: Readonly<Record<string, readonly string[]>> = {
  sheetFormatPr: ["baseColWidth", "defaultColWidth", "defaultRowHeight", "customHeight", "zeroHeight", "outlineLevelRow", "outlineLevelCol"],
  printOptions: ["horizontalCentered", "verticalCentered", "headings", "gridLines", "gridLinesSet"],
  pageMargins: ["left", "right", "top", "bottom", "header", "footer"],
  pageSetup: [
    "paperSize", "paperHeight", "paperWidth", "scale", "firstPageNumber", "fitToWidth", "fitToHeight", "pageOrder", "orientation", "blackAndWhite", "draft",
    "cellComments", "useFirstPageNumber", "errors",
  ],
};
const viewAttributes = ["showGridLines", "showRowColHeaders", "showZeros", "rightToLeft", "zoomScale", "zoomScaleNormal", "workbookViewId"];
const rowAttributes = ["r", "s", "customFormat", "ht", "hidden", "customHeight", "outlineLevel", "collapsed", "thickTop", "thickBot"];
const propertyParts: ReadonlySet<string> = new Set(["tabColor", "outlinePr", "pageSetUpPr"]);

/** A worksheet of the copy: its own looks and set-up, the values that stayed, and nothing else. */
export function copySheet(source: XmlElement, facts: SheetFacts): XmlElement {
  return element("worksheet", {}, source.children.flatMap((part) => copyPart(part, facts) ?? []));
}

function copyPart(part: XmlElement, facts: SheetFacts): XmlElement | null {
  const plain = plainParts[part.name];
  if (plain !== undefined) return element(part.name, attributesOf(part, plain));
  switch (part.name) {
    case "sheetPr": return element("sheetPr", {}, part.children.filter(({ name }) => propertyParts.has(name)));
    case "sheetViews": return withChildren(part, part.children.slice(0, 1).map((view) => copyView(view, facts.isFirst)));
    case "cols": case "mergeCells": case "rowBreaks": case "colBreaks": return part;
    case "sheetData": return element("sheetData", {}, facts.rows.map((row) => copyRow(row, facts)));
    case "conditionalFormatting": return copyRules(part, facts.rules);
    case "hyperlinks": return copyHyperlinks(part, facts.links, facts.values);
    case "headerFooter": return copyHeaderFooter(part, facts.rules.own);
    default: return null;
  }
}

/** The sheet is shown from its top, whatever its user had scrolled to. */
function copyView(view: XmlElement, isFirst: boolean): XmlElement {
  const panes = view.children.filter(({ name }) => name === "pane").map(({ attributes: { xSplit = "0", ySplit = "0", ...pane } }) =>
    element("pane", { ...(xSplit === "0" ? {} : { xSplit }), ...(ySplit === "0" ? {} : { ySplit }), ...pane, ...(pane.state === "frozen" ? { topLeftCell: cellName(Number(ySplit), Number(xSplit)) } : {}) }));
  const attributes = { ...attributesOf(view, viewAttributes), ...(isFirst ? { tabSelected: "1" } : {}) };
  return { ...view, attributes, children: panes };
}

function copyRow({ row, element: source, cells }: SourceRow, { values, texts }: SheetFacts): XmlElement {
  return element("row", { ...attributesOf(source, rowAttributes), r: row + 1 }, cells.flatMap(({ cell, element: { attributes: { s } } }) => {
    const value = values.get(cellKey(cell.row, cell.column)) ?? null;
    if (value === null) return s === undefined ? [] : [element("c", { r: cellName(cell.row, cell.column), s })];
    const [t, content] = written(value, texts);
    return [element("c", { r: cellName(cell.row, cell.column), s, t }, [element("v", {}, content)])];
  }));
}

function written(value: Exclude<CellValue, null>, texts: SharedTexts): [type: string | undefined, content: string] {
  switch (typeof value) {
    case "string": return ["s", String(texts.index(value))];
    case "boolean": return ["b", value ? "1" : "0"];
    default: return [undefined, String(value)];
  }
}
