import { parseXml } from "../xml/parseXml";
import { childOf, childrenOf, type XmlElement } from "../xml/xmlElement";
import { PackageReader } from "./packageReader";
import { readSharedStrings } from "./readSharedStrings";

/** A worksheet of a workbook file. */
export interface SourceSheet {
  readonly name: string;
  readonly path: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** Its place among all of the workbook's sheets. */
  readonly index: number;
}

/** A name that stands for a formula; `sheet` is the index of the sheet to which alone it belongs. */
export interface SourceName {
  readonly name: string;
  readonly sheet: number | null;
  readonly formula: string;
}

/** A workbook file with what its sheets share. */
export interface SourceBook {
  readonly reader: PackageReader;
  readonly sheets: readonly SourceSheet[];
  readonly names: readonly SourceName[];
  readonly date1904: boolean;
  /** The texts that cells share; read when they are asked for. */
  readonly readStrings: () => readonly string[];
  readonly styles: XmlElement | undefined;
  readonly theme: XmlElement | undefined;
}

/** @throws Error when the bytes are no workbook file that can be understood */
export function readSourceBook(bytes: Uint8Array): SourceBook {
  const reader = new PackageReader(bytes);
  const path = reader.relations("").find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const root = reader.xml(path);
  if (root?.name !== "workbook") throw new Error("This is not an Excel workbook");
  const relations = reader.relations(path);
  const textOf = (kind: string): string | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : reader.text(target);
  };
  const partOf = (kind: string): XmlElement | undefined => {
    const text = textOf(kind);
    return text === undefined ? undefined : parseXml(text);
  };
  const { date1904 = "0" } = childOf(root, "workbookPr")?.attributes ?? {};
  return {
    reader,
    sheets: childrenOf(childOf(root, "sheets"), "sheet").flatMap(({ attributes }, index): SourceSheet[] => {
      const relation = relations.find(({ id }) => id === attributes["r:id"]);
      if (relation?.kind !== "worksheet") return [];
      const state = attributes.state === "hidden" || attributes.state === "veryHidden" ? attributes.state : "visible";
      return [{ name: attributes.name ?? "", path: relation.target, state, index }];
    }),
    names: childrenOf(childOf(root, "definedNames"), "definedName").map(({ attributes, text }) => ({
      name: attributes.name ?? "", sheet: attributes.localSheetId === undefined ? null : Number(attributes.localSheetId), formula: text,
    })),
    date1904: date1904 === "1" || date1904 === "true",
    readStrings: () => readSharedStrings(textOf("sharedStrings") ?? "<sst/>"),
    styles: partOf("styles"),
    theme: partOf("theme"),
  };
}
