import { escapeAttribute } from "../xml/escapeXml";
import type { XmlPart } from "../xml/xmlPart";

/** `[Content_Types].xml`, spliced. */
export class ContentTypesPart {
  constructor(readonly xml: XmlPart) {}

  addOverride(part: string, contentType: string): void {
    this.append("Override", `PartName="/${escapeAttribute(part)}" ContentType="${contentType}"`);
  }

  removeOverride(part: string): void {
    for (const element of this.xml.children(this.xml.root, "Override")) {
      if (this.xml.attribute(element, "PartName")?.toLowerCase() === `/${part}`.toLowerCase()) this.xml.remove(element);
    }
  }

  /** Some files name every .rels part for itself and have no default for the extension. */
  ensureDefault(extension: string, contentType: string): void {
    const isThere = this.xml.children(this.xml.root, "Default").some((element) => this.xml.attribute(element, "Extension")?.toLowerCase() === extension);
    if (isThere || this.addedDefaults.has(extension)) return;
    this.addedDefaults.add(extension);
    this.append("Default", `Extension="${extension}" ContentType="${contentType}"`);
  }

  private readonly addedDefaults = new Set<string>();

  private append(local: string, attributes: string): void {
    this.xml.append(this.xml.root, `<${this.xml.root.prefix}${local} ${attributes}/>`);
  }
}
