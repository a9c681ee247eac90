import { namespaces, type Prefix } from "./namespaces";
import type { XmlElement } from "./xmlElement";

/** Namespaces of the package itself, which simple readers expect without a prefix. */
const unprefixed: ReadonlySet<string> = new Set(["", "rel", "ct"]);

/** An element as a part of a package, with the namespaces that it uses. */
export function writeXml(root: XmlElement): string {
  const used = new Set<string>();
  collectPrefixes(root, used);
  const declared = [...used].filter((prefix) => prefix !== "xml").sort()
    .map((prefix) => ` xmlns${unprefixed.has(prefix) ? "" : `:${prefix}`}="${namespaces[prefix as Prefix]}"`).join("");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${writeElement(root, declared)}`;
}

function collectPrefixes({ name, attributes, children }: XmlElement, used: Set<string>): void {
  used.add(prefixIn(name));
  for (const key of Object.keys(attributes)) if (key.includes(":")) used.add(prefixIn(key));
  for (const child of children) collectPrefixes(child, used);
}

function prefixIn(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? "" : name.slice(0, colon);
}

function writeElement({ name: known, attributes, children, text }: XmlElement, declared = ""): string {
  const prefix = prefixIn(known);
  const name = prefix !== "" && unprefixed.has(prefix) ? known.slice(prefix.length + 1) : known;
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`).join("");
  const content = children.length > 0 ? children.map((child) => writeElement(child)).join("") : escapeText(text);
  return content === "" ? `<${name}${declared}${said}/>` : `<${name}${declared}${said}>${content}</${name}>`;
}

/** Characters that no XML file can hold. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

function escapeText(text: string): string {
  return text.replace(impossible, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}
