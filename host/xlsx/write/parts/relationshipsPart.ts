import type { Relationship } from "../../xlsxPackage";
import { escapeAttribute } from "../xml/escapeXml";
import type { XmlPart } from "../xml/xmlPart";
import { relativeTarget, resolveTarget } from "./partPath";

/** The relationships of one part, read and spliced. */
export class RelationshipsPart {
  private readonly present: Relationship[];
  private readonly removed = new Set<string>();
  private readonly added: Relationship[] = [];

  constructor(private readonly source: string, readonly xml: XmlPart) {
    this.present = xml.children(xml.root, "Relationship").map((element) => {
      const target = xml.attribute(element, "Target") ?? "";
      const external = xml.attribute(element, "TargetMode") === "External";
      return {
        id: xml.attribute(element, "Id") ?? "",
        type: xml.attribute(element, "Type") ?? "",
        target: external ? target : resolveTarget(source, target),
        external,
      };
    });
  }

  get list(): readonly Relationship[] {
    return [...this.present.filter(({ id }) => !this.removed.has(id)), ...this.added];
  }

  find(id: string): Relationship | null {
    return this.list.find((relationship) => relationship.id === id) ?? null;
  }

  /** Relationships whose type ends with a word, such as "table"; transitional and strict files spell types differently. */
  ofKind(kind: string): readonly Relationship[] {
    return this.list.filter(({ type }) => type.endsWith(`/${kind}`));
  }

  /** Adds one and gives its id. `target` is a package path, or an address when external. */
  add(type: string, target: string, external = false): string {
    const taken = new Set([...this.present, ...this.added].map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    const written = external ? target : relativeTarget(this.source, target);
    const name = `${this.xml.root.prefix}Relationship`;
    this.xml.append(
      this.xml.root,
      `<${name} Id="${id}" Type="${type}" Target="${escapeAttribute(written)}"${external ? ' TargetMode="External"' : ""}/>`,
    );
    this.added.push({ id, type, target, external });
    return id;
  }

  remove(id: string): void {
    for (const element of this.xml.children(this.xml.root, "Relationship")) {
      if (this.xml.attribute(element, "Id") !== id || this.removed.has(id)) continue;
      this.xml.remove(element);
      this.removed.add(id);
    }
  }
}
