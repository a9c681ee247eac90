import { namespaces } from "../parts/partKinds";
import type { XmlPart } from "./xmlPart";

/**
 * Makes elements written without a prefix, and `r:` attributes, at home in a part: they take the prefix of its root,
 * and `r` is declared where the root does not bind it.
 */
export function fitNamespaces(part: XmlPart, xml: string): string {
  const { prefix } = part.root;
  const named = prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}`);
  if (!/\sr:\w+=/.test(named) || part.attribute(part.root, "xmlns:r") === namespaces.relationships) return named;
  return named.replace(/<([^\s<>/]+)((?:\s[^<>]*?)?\sr:\w+=)/g, `<$1 xmlns:r="${namespaces.relationships}"$2`);
}
