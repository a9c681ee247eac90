import { childOf, childrenOf, element, withChildren, type XmlElement } from "../xml/xmlElement";
import { ownNumberFormat } from "./numberFormat";
import type { OwnTexts } from "./ownText";

/** Lists of looks that hold no words of users. */
const kept: ReadonlySet<string> = new Set(["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs", "colors"]);

/** The looks of the cells, without the names that users gave to styles and without words in number formats. */
export function copyStyles(source: XmlElement | undefined, own: OwnTexts): XmlElement {
  if (source === undefined) return element("styleSheet");
  const lists = source.children.filter(({ name }) => kept.has(name)).map((list) => withOwnFormats(list, own));
  const colors = lists.filter(({ name }) => name === "colors");
  const normal = childrenOf(childOf(source, "cellStyles"), "cellStyle").find(({ attributes }) => attributes.builtinId === "0")?.attributes.xfId ?? "0";
  const styles = childOf(source, "cellStyleXfs") ? [element("cellStyles", { count: 1 }, [element("cellStyle", { name: "Normal", xfId: normal, builtinId: 0 })])] : [];
  const before = lists.filter(({ name }) => name !== "dxfs" && name !== "colors");
  const rules = lists.filter(({ name }) => name === "dxfs");
  return element("styleSheet", {}, [...before, ...styles, ...rules, ...colors]);
}

function withOwnFormats(node: XmlElement, own: OwnTexts): XmlElement {
  const { formatCode } = node.attributes;
  if (node.name === "numFmt" && formatCode !== undefined) return { ...node, attributes: { ...node.attributes, formatCode: ownNumberFormat(formatCode, own) } };
  return withChildren(node, node.children.filter(({ name }) => name !== "extLst").map((child) => withOwnFormats(child, own)));
}
