import { childOf, element, withChildren, type XmlElement } from "../xml/xmlElement";

/** The colours, fonts and effects of a theme, without its name and without pictures; null where there is none. */
export function copyTheme(source: XmlElement | undefined): XmlElement | null {
  const elements = childOf(source, "a:themeElements");
  return elements === undefined ? null : element("a:theme", { name: "Office" }, [plain(elements)]);
}

function plain(node: XmlElement): XmlElement {
  const { name, ...others } = node.attributes;
  // Schemes of colours, fonts and formats must have a name; that of a font is "typeface".
  const named = name === undefined ? node : { ...node, attributes: { ...others, name: "Office" } };
  return withChildren(named, node.children.filter((child) => child.name !== "a:extLst").map((child) =>
    (child.name === "a:blipFill" ? element("a:solidFill", {}, [element("a:schemeClr", { val: "phClr" })]) : plain(child))));
}
