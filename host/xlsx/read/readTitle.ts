import { openXlsxPackage } from "../zip/openXlsxPackage";
import { readRelationships, relationshipOfKind } from "./relationships";
import { childOf, parseXml } from "./xmlElement";

/**
 * The title that a workbook file gives itself in its properties; null where it has none.
 * @throws WorkbookFileError where the bytes are no workbook file
 */
export function readTitle(bytes: Uint8Array): string | null {
  const source = openXlsxPackage(bytes);
  const part = relationshipOfKind(readRelationships(source, ""), "core-properties")?.target;
  if (part === undefined || !source.has(part)) return null;
  const title = childOf(parseXml(source.text(part), part), "title")?.text.trim() ?? "";
  return title === "" ? null : title;
}
