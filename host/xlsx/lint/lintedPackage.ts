import { readRelationships, relationshipOfKind } from "../read/relationships";
import { childOf, childrenOf, parseXml, type XmlElement } from "../read/xmlElement";
import type { Relationship, XlsxPackage } from "../xlsxPackage";

export interface LintedTable {
  readonly part: string;
  readonly root: XmlElement;
}

/** A worksheet of the package under inspection. */
export interface LintedSheet {
  readonly name: string;
  readonly sheetId: string;
  readonly part: string;
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
  readonly tables: readonly LintedTable[];
}

/** A package taken apart once for all rules. */
export interface LintedPackage {
  readonly source: XlsxPackage;
  readonly workbookPart: string;
  readonly workbook: XmlElement;
  readonly workbookRelationships: readonly Relationship[];
  readonly sheets: readonly LintedSheet[];
  readonly styles: XmlElement | null;
  /** Texts of the shared strings part; null where there is none. */
  readonly sharedStrings: readonly string[] | null;
}

/** Throws what reading a part throws when the package has no workbook or a part is not well-formed. */
export function takeApart(source: XlsxPackage): LintedPackage {
  const workbookPart = relationshipOfKind(readRelationships(source, ""), "officeDocument")?.target ?? "xl/workbook.xml";
  const workbook = parseXml(source.text(workbookPart), workbookPart);
  const workbookRelationships = readRelationships(source, workbookPart);
  const partOf = (kind: string): XmlElement | null => {
    const target = relationshipOfKind(workbookRelationships, kind)?.target;
    return target !== undefined && source.has(target) ? parseXml(source.text(target), target) : null;
  };
  const strings = partOf("sharedStrings");
  return {
    source, workbookPart, workbook, workbookRelationships,
    sheets: childrenOf(childOf(workbook, "sheets"), "sheet").flatMap((element) => takeSheet(source, element, workbookRelationships)),
    styles: partOf("styles"),
    sharedStrings: strings === null ? null : childrenOf(strings, "si").map(stringItemText),
  };
}

function takeSheet(source: XlsxPackage, element: XmlElement, relationships: readonly Relationship[]): LintedSheet[] {
  const relationship = relationships.find(({ id }) => id === element.attributes.get("id"));
  if (!relationship?.type.endsWith("/worksheet") || !source.has(relationship.target)) return [];
  const part = relationship.target;
  const own = readRelationships(source, part);
  return [{
    name: element.attributes.get("name") ?? "",
    sheetId: element.attributes.get("sheetId") ?? "",
    part,
    root: parseXml(source.text(part), part),
    relationships: own,
    tables: own.filter(({ type, target }) => type.endsWith("/table") && source.has(target)).map(({ target }) => ({ part: target, root: parseXml(source.text(target), target) })),
  }];
}

/** Text of `<si>` or `<is>`, phonetic guides left out. */
export function stringItemText(item: XmlElement): string {
  return item.children.map((child) => (child.name === "t" ? child.text : child.name === "r" ? (childOf(child, "t")?.text ?? "") : "")).join("");
}
