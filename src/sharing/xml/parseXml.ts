import { SaxesParser } from "saxes";
import { prefixOf } from "./namespaces";
import type { XmlElement } from "./xmlElement";

interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: OpenElement[];
  text: string;
}

/**
 * Parses a part of a workbook. What stands in a namespace that is not understood is left out: extensions, alternatives for older
 * programs, revision ids.
 * @throws Error when it is not well-formed
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const root: OpenElement = { name: "", attributes: {}, children: [], text: "" };
  const open: OpenElement[] = [root];
  let skipping = 0;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const name = nameOf(uri, local);
    if (skipping > 0 || name === null) {
      skipping++;
      return;
    }
    const own: OpenElement = { name, attributes: {}, children: [], text: "" };
    for (const attribute of Object.values(attributes)) {
      const key = attribute.prefix === "" ? attribute.local : nameOf(attribute.uri, attribute.local);
      if (key !== null && attribute.name !== "xmlns") own.attributes[key] = attribute.value;
    }
    open.at(-1)?.children.push(own);
    open.push(own);
  });
  const addText = (piece: string): void => {
    const last = open.at(-1);
    if (last && skipping === 0) last.text += piece;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (skipping > 0) skipping--;
    else open.pop();
  });
  parser.write(text).close();
  const [only] = root.children;
  if (only === undefined) throw new Error("Its namespace is not one of a workbook's");
  return only;
}

function nameOf(uri: string, local: string): string | null {
  const prefix = prefixOf(uri);
  if (prefix === undefined) return null;
  return prefix === "" ? local : `${prefix}:${local}`;
}
