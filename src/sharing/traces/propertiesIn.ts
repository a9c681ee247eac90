import type { PackageReader } from "../package/packageReader";
import { childOf, childrenOf } from "../xml/xmlElement";

/** Where properties stand that name people, and what they are called. */
const named = [
  ["docProps/core.xml", "dc:creator", "author"], ["docProps/core.xml", "cp:lastModifiedBy", "last saved by"],
  ["docProps/app.xml", "ep:Manager", "manager"], ["docProps/app.xml", "ep:Company", "company"],
] as const;

/** What a workbook's document properties say of people: "author Mara Adler"; and its custom ones by their names. */
export function propertiesIn(reader: PackageReader): string[] {
  const said = named.flatMap(([path, name, what]) => {
    const who = childOf(reader.xml(path), name)?.text.trim() ?? "";
    return who === "" ? [] : [`${what} ${who}`];
  });
  const custom = childrenOf(reader.xml("docProps/custom.xml"), "op:property").map(({ attributes }) => `custom property ${attributes.name ?? ""}`);
  return [...said, ...custom];
}
