import type { XlsxPackage } from "../../xlsxPackage";
import { XmlPart } from "../xml/xmlPart";
import { ContentTypesPart } from "./contentTypesPart";
import type { PartKind } from "./partKinds";
import { relationshipsPartOf } from "./partPath";
import { RelationshipsPart } from "./relationshipsPart";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

/** What becomes of a package: parts opened for splicing, parts added and parts taken away. */
export class PackageDraft {
  private readonly opened = new Map<string, XmlPart>();
  private readonly relationships = new Map<string, RelationshipsPart>();
  private readonly added = new Map<string, Uint8Array>();
  private readonly removed = new Set<string>();
  readonly contentTypes: ContentTypesPart;

  constructor(private readonly original: XlsxPackage) {
    this.contentTypes = new ContentTypesPart(this.part("[Content_Types].xml"));
  }

  has(name: string): boolean {
    const key = name.toLowerCase();
    return !this.removed.has(key) && (this.added.has(name) || this.opened.has(key) || this.original.has(name));
  }

  /** A part of the file or of the draft, open for splicing. */
  part(name: string): XmlPart {
    const key = name.toLowerCase();
    let part = this.opened.get(key);
    if (!part) this.opened.set(key, (part = new XmlPart(this.bytesOf(name), name)));
    return part;
  }

  relationshipsOf(part: string): RelationshipsPart {
    let relationships = this.relationships.get(part);
    if (!relationships) {
      const name = relationshipsPartOf(part);
      const isThere = this.has(name);
      const xml = isThere ? this.part(name) : newXmlPart(name, `<Relationships xmlns="${relationshipsNamespace}"/>`);
      relationships = new RelationshipsPart(part, xml);
      this.relationships.set(part, relationships);
    }
    return relationships;
  }

  /** Adds a part of a kind under a free name, which it returns. */
  addPart(kind: PartKind, content: string | Uint8Array): string {
    const name = this.reserve(kind);
    this.fill(name, content);
    return name;
  }

  /** Takes a free name for a part whose content comes later with `fill`. */
  reserve(kind: PartKind): string {
    let number = 1;
    while (this.has(kind.path(number)) || this.wasThere(kind.path(number))) number += 1;
    const name = kind.path(number);
    this.added.set(name, new Uint8Array());
    this.contentTypes.addOverride(name, kind.contentType);
    return name;
  }

  fill(name: string, content: string | Uint8Array): void {
    this.added.set(name, typeof content === "string" ? new TextEncoder().encode(declaration + content) : content);
  }

  /** Takes a part away, with its relationships, its content type and the parts that nobody else refers to. */
  removePart(name: string): void {
    const key = name.toLowerCase();
    if (this.removed.has(key) || !this.has(name)) return;
    const targets = this.relationshipsOf(name).list.filter(({ external }) => !external).map(({ target }) => target);
    this.removed.add(key);
    this.removed.add(relationshipsPartOf(name).toLowerCase());
    this.contentTypes.removeOverride(name);
    this.contentTypes.removeOverride(relationshipsPartOf(name));
    for (const target of targets) if (!this.isReferenced(target)) this.removePart(target);
  }

  /** The parts that changed: bytes for new and spliced ones, null for removed ones. */
  changes(): Map<string, Uint8Array | null> {
    for (const [source, { xml }] of this.relationships) {
      const name = relationshipsPartOf(source);
      if (!xml.isChanged || this.removed.has(name.toLowerCase()) || this.original.has(name)) continue;
      this.added.set(name, xml.toBytes());
      this.contentTypes.ensureDefault("rels", relationshipsType);
    }
    const changes = new Map<string, Uint8Array | null>();
    for (const name of this.original.names) {
      const key = name.toLowerCase();
      const part = this.opened.get(key);
      if (this.removed.has(key)) changes.set(name, null);
      else if (part?.isChanged) changes.set(name, part.toBytes());
    }
    for (const [name, bytes] of this.added) changes.set(name, this.opened.get(name.toLowerCase())?.toBytes() ?? bytes);
    return changes;
  }

  private bytesOf(name: string): Uint8Array {
    const added = this.added.get(name);
    if (added) return added;
    const bytes = this.original.read(name);
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (!isUtf16) return bytes;
    return new TextEncoder().encode(this.original.text(name).replace(/^(<\?xml[^>]*encoding=)(["'])[^"']*\2/, "$1$2UTF-8$2"));
  }

  private wasThere(name: string): boolean {
    return this.original.has(name);
  }

  private isReferenced(target: string): boolean {
    const wanted = target.toLowerCase();
    return this.liveSources().some((source) => this.relationshipsOf(source).list.some((one) => !one.external && one.target.toLowerCase() === wanted));
  }

  private liveSources(): string[] {
    const inFile = this.original.names
      .filter((name) => name.endsWith(".rels") && !this.removed.has(name.toLowerCase()))
      .map((name) => name.replace(/_rels\/([^/]*)\.rels$/, "$1"));
    return [...new Set([...inFile, ...this.relationships.keys()])].filter((source) => !this.removed.has(source.toLowerCase()));
  }
}

function newXmlPart(name: string, content: string): XmlPart {
  return new XmlPart(new TextEncoder().encode(declaration + content), name);
}
