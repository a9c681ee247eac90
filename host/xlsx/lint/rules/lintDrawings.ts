import { readRelationships } from "../../read/relationships";
import { parseXml, type XmlElement } from "../../read/xmlElement";
import type { LintFinding } from "../lintFinding";
import type { LintedPackage } from "../lintedPackage";

/** What a sheet or a drawing names by relationship id is there, and shapes of a drawing have ids of their own. */
export function lintDrawings({ source, sheets }: LintedPackage): LintFinding[] {
  return sheets.flatMap(({ root, part, relationships }) => {
    const drawings = relationships.filter(({ type, target }) => type.endsWith("/drawing") && source.has(target));
    return [...unresolved(root, part, relationships), ...drawings.flatMap(({ target }) => lintDrawing(target))];
  });

  function lintDrawing(part: string): LintFinding[] {
    const root = parseXml(source.text(part), part);
    const ids = descendants(root).filter(({ name }) => name === "cNvPr").map((element) => element.attributes.get("id") ?? "");
    const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
    return [
      ...unresolved(root, part, readRelationships(source, part)),
      ...repeated.map((id) => ({ rule: "shape-id", part, message: `two shapes have the id ${id}` })),
    ];
  }
}

/** Elements that name a part, or an address, by its relationship. */
const linked = new Set(["drawing", "legacyDrawing", "legacyDrawingHF", "picture", "tablePart", "customPr", "hyperlink", "pageSetup", "chart"]);

function unresolved(root: XmlElement, part: string, relationships: readonly { readonly id: string }[]): LintFinding[] {
  return descendants(root)
    .filter(({ name, attributes }) => linked.has(name) && attributes.has("id"))
    .filter(({ attributes }) => !relationships.some(({ id }) => id === attributes.get("id")))
    .map(({ name, attributes }) => ({ rule: "relationship-use", part, message: `${name} names ${attributes.get("id") ?? ""}, which is not among its relationships` }));
}

function descendants(element: XmlElement): XmlElement[] {
  return element.name === "sheetData" ? [] : [element, ...element.children.flatMap(descendants)];
}
