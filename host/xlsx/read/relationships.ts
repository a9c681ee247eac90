import type { Relationship, XlsxPackage } from "../xlsxPackage";
import { childrenOf, parseXml } from "./xmlElement";

/** Where a part's relationships stand: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; the package's own for "". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, or of the package for ""; none where it has no such part. */
export function readRelationships(source: XlsxPackage, part: string): Relationship[] {
  const relsPart = relationshipsPart(part);
  if (!source.has(relsPart)) return [];
  return childrenOf(parseXml(source.text(relsPart), relsPart), "Relationship").map((element) => {
    const target = element.attributes.get("Target") ?? "";
    const external = element.attributes.get("TargetMode") === "External";
    return {
      id: element.attributes.get("Id") ?? "",
      type: element.attributes.get("Type") ?? "",
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });
}

/** The relationship whose type ends like `/worksheet`: transitional and strict files differ in what stands before. */
export function relationshipOfKind(relationships: readonly Relationship[], kind: string): Relationship | undefined {
  return relationships.find(({ type, external }) => !external && type.endsWith(`/${kind}`));
}

/** Package path of a relationship's target. */
function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/").split("#")[0] ?? "";
  const segments = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return safeDecode(segments.join("/"));
}

function safeDecode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
