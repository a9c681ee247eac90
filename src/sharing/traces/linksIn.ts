import type { PackageReader } from "../package/packageReader";
import { within } from "../xml/xmlElement";

/** Other files and data that a workbook refers to: linked workbooks by their paths, connections by their names. */
export function linksIn(reader: PackageReader): string[] {
  const workbooks = reader.paths.filter((path) => /^xl\/externalLinks\/[^/]*\.xml$/i.test(path)).flatMap((path) => reader.relations(path)).map(({ target }) => target);
  const root = reader.xml("xl/connections.xml");
  const connections = root === undefined ? [] : within(root, "connection").map(({ attributes }) => attributes.name ?? "");
  return [...new Set([...workbooks, ...connections])].filter((target) => target !== "");
}
