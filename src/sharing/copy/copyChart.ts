import type { CellValue } from "../package/cellValue";
import { childOf, element, withChildren, within, type XmlElement } from "../xml/xmlElement";
import type { KeptCells } from "./keptCells";
import { ownNumberFormat } from "./numberFormat";
import type { OwnTexts } from "./ownText";

/** What leads out of the chart, or only serves who edits it. */
const leftOut: ReadonlySet<string> = new Set([
  "c:extLst", "a:extLst", "c:userShapes", "c:externalData", "c:printSettings", "c:pivotSource", "c:pivotFmts", "c:protection", "a:hlinkClick", "a:hlinkMouseOver", "a:blipFill",
]);

/** Parts of a chart that stand for values, and are nothing without their reference. */
const sources: ReadonlySet<string> = new Set(["c:cat", "c:val", "c:xVal", "c:yVal", "c:bubbleSize", "c:plus", "c:minus", "c:tx"]);

const drawn = ["c:val", "c:yVal"];

/**
 * A chart over the copy's cells: it reads and remembers what these hold, and nothing else. Series of cells that are left out go, and
 * so do titles with words of users.
 * @returns null where no series is left
 */
export function copyChart(root: XmlElement, cells: KeptCells, own: OwnTexts): XmlElement | null {
  const copied = copyNode(root, cells, own);
  return copied === null || within(copied, "c:ser").length === 0 ? null : copied;
}

function copyNode(node: XmlElement, cells: KeptCells, own: OwnTexts): XmlElement | null {
  const { name, attributes, text } = node;
  if (leftOut.has(name) || Object.keys(attributes).some((key) => key.startsWith("r:"))) return null;
  switch (name) {
    case "c:strRef": return copyReference(node, cells, stringCache);
    case "c:numRef": return copyReference(node, cells, (values) => numberCache(values, formatOf(node, own)));
    case "c:multiLvlStrRef": return null;
    case "c:rich": return own.has(within(node, "a:t").map((run) => run.text).join("")) ? node : null;
    case "c:v": case "c:name": case "c:separator": return own.has(text) ? node : null;
    case "c:numFmt": return { ...node, attributes: { ...attributes, formatCode: ownNumberFormat(attributes.formatCode ?? "General", own) } };
    case "c:formatCode": return { ...node, text: ownNumberFormat(text, own) };
    default: {
      const children = node.children.flatMap((child) => copyNode(child, cells, own) ?? []);
      if (sources.has(name) && children.length === 0) return null;
      if (name === "c:ser" && !children.some((child) => drawn.includes(child.name))) return null;
      // A title that lost its text would say "Chart Title".
      if (name === "c:title" && childOf(node, "c:tx") !== undefined && !children.some((child) => child.name === "c:tx")) return null;
      if (name === "c:chart" && childOf(node, "c:title") !== undefined && !children.some((child) => child.name === "c:title")) return withChildren(node, children.map(noTitle));
      return withChildren(node, name === "c:plotArea" ? children.filter(isSet) : children);
    }
  }
}

function noTitle(child: XmlElement): XmlElement {
  return child.name === "c:autoTitleDeleted" ? element("c:autoTitleDeleted", { val: 1 }) : child;
}

/** A group of series that has none left is no group. */
function isSet({ name, children }: XmlElement): boolean {
  return !/Chart$/.test(name) || children.some((child) => child.name === "c:ser");
}

function copyReference({ name, children }: XmlElement, cells: KeptCells, cache: (values: readonly CellValue[]) => XmlElement): XmlElement | null {
  const reference = cells.refer(children.find((child) => child.name === "c:f")?.text ?? "");
  return reference && element(name, {}, [element("c:f", {}, reference.formula), cache(cells.values(reference.place))]);
}

function stringCache(values: readonly CellValue[]): XmlElement {
  return element("c:strCache", {}, points(values, (value) => (value === null ? null : String(value))));
}

function numberCache(values: readonly CellValue[], format: string): XmlElement {
  return element("c:numCache", {}, [element("c:formatCode", {}, format), ...points(values, (value) => (typeof value === "number" ? String(value) : null))]);
}

function points(values: readonly CellValue[], write: (value: CellValue) => string | null): XmlElement[] {
  return [element("c:ptCount", { val: values.length }), ...values.flatMap((value, idx) => {
    const text = write(value);
    return text === null ? [] : [element("c:pt", { idx }, [element("c:v", {}, text)])];
  })];
}

function formatOf(reference: XmlElement, own: OwnTexts): string {
  return ownNumberFormat(childOf(childOf(reference, "c:numCache"), "c:formatCode")?.text ?? "General", own);
}
