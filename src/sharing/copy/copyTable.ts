import { cellKey, type CellValue } from "../package/cellValue";
import { rangeName, rangeOf } from "../package/reference";
import { attributesOf, childOf, element, type XmlElement } from "../xml/xmlElement";

/** A table of the copy, and what its header cells say. */
export interface CopiedTable {
  readonly root: XmlElement;
  /** By `cellKey`. */
  readonly headers: ReadonlyMap<string, string>;
}

const nameless = "–";
const styleAttributes = ["name", "showFirstColumn", "showLastColumn", "showRowStripes", "showColumnStripes"];

/** A table with its columns and stripes: no formulas, totals, filters or words of users. A column whose header is left out is called "–". Null where it has no place. */
export function copyTable(source: XmlElement, id: number, values: ReadonlyMap<string, CellValue>): CopiedTable | null {
  const place = rangeOf(source.attributes.ref ?? "");
  if (place === null) return null;
  const totals = Number(source.attributes.totalsRowCount ?? 0);
  const hasHeaders = source.attributes.headerRowCount !== "0";
  const taken = new Set<string>();
  const names = Array.from({ length: place.columns }, (_, index) => freeName(values.get(cellKey(place.row, place.column + index)), taken));
  const style = childOf(source, "tableStyleInfo");
  const { name = "", displayName = name } = source.attributes;
  return {
    headers: hasHeaders ? new Map(names.map((text, index) => [cellKey(place.row, place.column + index), text])) : new Map(),
    root: element("table", {
      id, name: displayName, displayName, ref: rangeName({ ...place, rows: place.rows - totals }), ...(hasHeaders ? {} : { headerRowCount: 0 }), totalsRowShown: 0,
    }, [
      element("tableColumns", { count: names.length }, names.map((text, index) => element("tableColumn", { id: index + 1, name: text }))),
      ...(style === undefined ? [] : [builtInStyle(style)]),
    ]),
  };
}

function freeName(header: CellValue | undefined, taken: Set<string>): string {
  const wanted = typeof header === "string" ? header : nameless;
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${wanted} ${copy}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Styles that Excel brings along; a user's own is named by the user. */
function builtInStyle(style: XmlElement): XmlElement {
  const attributes = attributesOf(style, styleAttributes);
  const { name = "", ...others } = attributes;
  return { ...style, attributes: /^TableStyle(Light|Medium|Dark)\d+$/.test(name) ? attributes : others, children: [] };
}
