import { childOf, childrenOf, type XmlElement } from "../xml/xmlElement";

/** The text of a shared or inline string: its runs joined, without their looks and without readings beside them. */
export function stringItem(item: XmlElement | undefined): string {
  const plain = childOf(item, "t")?.text ?? "";
  return plain + childrenOf(item, "r").map((run) => childOf(run, "t")?.text ?? "").join("");
}

/** Text as Excel keeps characters that XML cannot: "_x000D_" is a carriage return. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
