import { quoteSheet } from "../../domain/table/quoteSheet";
import { cellKey, type CellValue } from "../package/cellValue";
import type { Relation } from "../package/packageReader";
import { rangeOf } from "../package/reference";
import { element, type XmlElement } from "../xml/xmlElement";
import type { KeptCells } from "./keptCells";
import type { OwnTexts } from "./ownText";

export interface LinkFacts {
  readonly cells: KeptCells;
  readonly own: OwnTexts;
  /** What the sheet's part relates to. */
  readonly relations: readonly Relation[];
}

/** Links from cells that stayed to sheets that stayed; null where there are none. */
export function copyHyperlinks(source: XmlElement, { cells, own, relations }: LinkFacts, values: ReadonlyMap<string, CellValue>): XmlElement | null {
  const links = source.children.flatMap(({ name, attributes: { ref = "", location, tooltip = "", "r:id": way } }) => {
    const from = rangeOf(ref);
    // LibreOffice writes a link within the workbook like one to elsewhere.
    const target = location ?? relations.find(({ id }) => id === way)?.target ?? "";
    const to = /^#?(?:'((?:[^']|'')+)'|([^'!#]+))!([$A-Z\d:]+)$/i.exec(target);
    const title = cells.title((to?.[1] ?? to?.[2] ?? "").replaceAll("''", "'"));
    if (name !== "hyperlink" || from === null || title === undefined || !values.has(cellKey(from.row, from.column))) return [];
    return [element("hyperlink", { ref, location: `${quoteSheet(title)}!${to?.[3] ?? "A1"}`, ...(own.has(tooltip) && tooltip !== "" ? { tooltip } : {}) })];
  });
  return links.length === 0 ? null : element("hyperlinks", {}, links);
}
