import { strToU8, zipSync } from "fflate";
import { element, type XmlElement } from "../xml/xmlElement";
import { writeXml } from "../xml/writeXml";

const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const sheetTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The kinds of parts that a copy has: type of the relationship that leads to one, and of its content. */
const kinds = {
  officeDocument: [`${officeTypes}/officeDocument`, `${sheetTypes}.sheet.main+xml`],
  worksheet: [`${officeTypes}/worksheet`, `${sheetTypes}.worksheet+xml`],
  styles: [`${officeTypes}/styles`, `${sheetTypes}.styles+xml`],
  sharedStrings: [`${officeTypes}/sharedStrings`, `${sheetTypes}.sharedStrings+xml`],
  theme: [`${officeTypes}/theme`, "application/vnd.openxmlformats-officedocument.theme+xml"],
  table: [`${officeTypes}/table`, `${sheetTypes}.table+xml`],
  drawing: [`${officeTypes}/drawing`, "application/vnd.openxmlformats-officedocument.drawing+xml"],
  chart: [`${officeTypes}/chart`, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"],
  "extended-properties": [`${officeTypes}/extended-properties`, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  "core-properties": [
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "application/vnd.openxmlformats-package.core-properties+xml",
  ],
} as const satisfies Record<string, readonly [string, string]>;

export type PartKind = keyof typeof kinds;

/** The same moment in every copy, so that equal sheets make equal files. */
const moment = new Date(1980, 0, 1);

/** Puts a workbook file together from nothing. */
export class PackageWriter {
  private readonly parts = new Map<string, { readonly kind: PartKind; readonly root: XmlElement }>();
  private readonly relations = new Map<string, { readonly kind: PartKind; readonly target: string }[]>();

  /** Adds a part that another one leads to ("" is the whole package); answers the id of the way. */
  add(from: string, kind: PartKind, path: string, root: XmlElement): string {
    this.parts.set(path, { kind, root });
    const ways = this.relations.get(from) ?? [];
    ways.push({ kind, target: path });
    this.relations.set(from, ways);
    return `rId${ways.length}`;
  }

  /** The whole file. */
  bytes(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    const add = (path: string, root: XmlElement): void => void (files[path] = strToU8(writeXml(root)));
    add("[Content_Types].xml", this.contentTypes());
    for (const [from, ways] of this.relations) add(relationsPath(from), relationsXml(ways));
    for (const [path, { root }] of this.parts) add(path, root);
    return zipSync(files, { mtime: moment });
  }

  private contentTypes(): XmlElement {
    return element("ct:Types", {}, [
      element("ct:Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
      element("ct:Default", { Extension: "xml", ContentType: "application/xml" }),
      ...[...this.parts].map(([path, { kind }]) => element("ct:Override", { PartName: `/${path}`, ContentType: kinds[kind][1] })),
    ]);
  }
}

function relationsPath(from: string): string {
  const slash = from.lastIndexOf("/");
  return `${from.slice(0, slash + 1)}_rels/${from.slice(slash + 1)}.rels`;
}

function relationsXml(ways: readonly { readonly kind: PartKind; readonly target: string }[]): XmlElement {
  return element("rel:Relationships", {}, ways.map(({ kind, target }, index) =>
    element("rel:Relationship", { Id: `rId${index + 1}`, Type: kinds[kind][0], Target: `/${target}` })));
}
