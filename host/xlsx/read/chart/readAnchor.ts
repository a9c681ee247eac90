import type { CellBlock } from "../../../model/sheetModel";
import { childOf, numberOf, type XmlElement } from "../xmlElement";

/** English metric units of a cell of usual size: drawings are placed in these. */
const usualCell = { width: 609_600, height: 190_500 };

/** The cells that an anchor covers (a cell that it only touches is counted); null for what is no anchor. */
export function readAnchor(anchor: XmlElement): CellBlock | null {
  const from = readMarker(childOf(anchor, "from"));
  if (!from) return anchor.name === "absoluteAnchor" ? { row: 0, column: 0, ...extent(anchor) } : null;
  const to = readMarker(childOf(anchor, "to"));
  if (!to) return { row: from.row, column: from.column, ...extent(anchor) };
  return {
    row: from.row,
    column: from.column,
    rows: Math.max(1, to.row - from.row + (to.rowOffset > 0 ? 1 : 0)),
    columns: Math.max(1, to.column - from.column + (to.columnOffset > 0 ? 1 : 0)),
  };
}

function readMarker(element: XmlElement | undefined): { row: number; column: number; rowOffset: number; columnOffset: number } | null {
  if (!element) return null;
  const read = (name: string): number => Math.max(0, Math.trunc(Number(childOf(element, name)?.text.trim() ?? 0)) || 0);
  return { row: read("row"), column: read("col"), rowOffset: read("rowOff"), columnOffset: read("colOff") };
}

function extent(anchor: XmlElement): { rows: number; columns: number } {
  const size = childOf(anchor, "ext");
  return {
    rows: Math.max(1, Math.round((numberOf(size, "cy") ?? 0) / usualCell.height)),
    columns: Math.max(1, Math.round((numberOf(size, "cx") ?? 0) / usualCell.width)),
  };
}
