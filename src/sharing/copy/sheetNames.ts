import { quoteSheet } from "../../domain/table/quoteSheet";
import { parseReference, rangeName } from "../package/reference";
import type { SourceBook } from "../package/sourceBook";
import { element, type XmlElement } from "../xml/xmlElement";
import type { KeptCells } from "./keptCells";
import type { KeptSheet } from "./keptSheets";

/** Names that Excel itself gives: what is printed, and what is printed on every page. */
const printNames = ["_xlnm.Print_Area", "_xlnm.Print_Titles"];

/** The print set-up of a sheet of the copy, whose place among its sheets is `index`. */
export function printSetup({ source }: KeptSheet, index: number, { names }: SourceBook, cells: KeptCells): XmlElement[] {
  return names.filter(({ name, sheet }) => sheet === source.index && printNames.includes(name)).flatMap(({ name, formula }) => {
    const text = splitReferences(formula).flatMap((part) => renamed(part, cells) ?? []).join(",");
    return text === "" ? [] : [element("definedName", { name, localSheetId: index }, text)];
  });
}

/** Cells of a sheet by the names, in lower case, that the workbook has for them: "plan_start" is "$B$4". */
export function namedCells({ source }: KeptSheet, { names }: SourceBook): ReadonlyMap<string, string> {
  return new Map(names.flatMap(({ name, formula }) => {
    const place = parseReference(formula);
    if (place === null || place.sheet.toLowerCase() !== source.name.toLowerCase()) return [];
    return [[name.toLowerCase(), rangeName(place).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")]];
  }));
}

function splitReferences(formula: string): string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
}

/** A reference to whole rows or columns has no cells to parse: only its sheet changes its name. */
function renamed(reference: string, cells: KeptCells): string | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i.exec(reference.trim());
  const title = cells.title((match?.[1] ?? match?.[2] ?? "").replaceAll("''", "'"));
  return match === null || title === undefined ? null : `${quoteSheet(title)}!${match[3] ?? ""}`;
}
