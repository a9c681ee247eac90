import { withChildren, type XmlElement } from "../xml/xmlElement";
import type { OwnTexts } from "./ownText";

/** Codes of a header or footer: fonts, sizes, colours, and fields such as the page's number; "&&" is a sign. */
const codes = /&(?:"[^"]*"|\d+|K[0-9A-Fa-f]{6}|[^"\dK&])/g;
/** Fields that would show where the file lies, or a picture. */
const telling = /&[ZFG]/i;

/** Headers and footers, each with those of its three sections that hold no words of users. */
export function copyHeaderFooter(source: XmlElement, own: OwnTexts): XmlElement {
  return withChildren(source, source.children.flatMap((line) => {
    const text = line.text.split(/(?=&[LCR])/).filter((section) => !telling.test(section) && own.has(section.replace(codes, " "))).join("");
    return text === "" ? [] : [{ ...line, text }];
  }));
}
