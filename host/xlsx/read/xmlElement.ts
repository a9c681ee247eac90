import { SaxesParser } from "saxes";
import { corruptFile } from "../workbookFileError";

/** An XML element by its local name: files may use any namespace prefixes. Attributes too are by local name; a plain one wins over a prefixed one. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text directly inside it. */
  readonly text: string;
}

interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/** Elements whose inside is for other programs, or says the same again for older ones. */
const extensions = "extLst";
const skipped = new Set([extensions, "Fallback"]);

/**
 * Parses a part that is small beside the cells. The insides of extension lists, unless they are wanted, and of fallbacks for older programs are left out.
 * @throws WorkbookFileError `corrupt` when it is not well-formed
 */
export function parseXml(text: string, part: string, wantsExtensions = false): XmlElement {
  const parser = new SaxesParser({ xmlns: true, fragment: false });
  let root: OpenElement | null = null;
  const open: OpenElement[] = [];
  let skipping = 0;
  parser.on("error", (error) => {
    throw corruptFile(`${part} is not well-formed`, error);
  });
  parser.on("opentag", (tag) => {
    if (skipping > 0 || (skipped.has(tag.local) && !(wantsExtensions && tag.local === extensions))) {
      skipping++;
      return;
    }
    const attributes = new Map<string, string>();
    for (const { prefix, local, value } of Object.values(tag.attributes)) {
      if (prefix === "" || !attributes.has(local)) attributes.set(local, value);
    }
    const element: OpenElement = { name: tag.local, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  const addText = (piece: string): void => {
    const element = open.at(-1);
    if (element && skipping === 0) element.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (skipping > 0) skipping--;
    else open.pop();
  });
  parser.write(text).close();
  if (!root) throw corruptFile(`${part} is empty`);
  return root;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The element at the end of a path of first children. */
export function descendantOf(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(childOf, element);
}

/** An xsd:boolean attribute; `absent` where it is not there. */
export function flagOf(element: XmlElement | undefined, name: string, absent: boolean): boolean {
  const value = element?.attributes.get(name)?.trim();
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}

/** A number attribute; null where it is missing or no number. */
export function numberOf(element: XmlElement | undefined, name: string): number | null {
  const value = element?.attributes.get(name)?.trim();
  if (value === undefined || value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
