import { BooleanNumber, BorderStyleTypes, type IBorderData, type IStyleData } from "@univerjs/core";
import type { TableModel } from "../../../model/sheetModel";
import { contains } from "../cells/rowBlocks";
import { tableStyle, type TableStyle } from "./tableStyle";

/** The looks that a table's style gives one of its cells; null outside of tables and for tables without a style. */
export function tableLook(tables: readonly TableModel[], row: number, column: number): IStyleData | null {
  const table = tables.find(({ range }) => contains(range, row, column));
  const style = table?.style ? tableStyle(table.style) : null;
  if (!table || !style) return null;
  const { range, hasHeader, hasTotals, showBandedRows } = table;
  const at = row - range.row;
  const isHeader = hasHeader && at === 0;
  const isTotals = hasTotals && at === range.rows - 1;
  const isBand = showBandedRows && !isTotals && (at - (hasHeader ? 1 : 0)) % 2 === 0;
  const fill = isHeader ? style.header.fill : ((isBand ? style.band : null) ?? style.body.fill);
  const borders = bordersOf(table, style, row, column, isHeader);
  return {
    cl: { rgb: isHeader ? style.header.color : style.body.color },
    ...((isHeader || isTotals) && { bl: BooleanNumber.TRUE }),
    ...(fill !== null && { bg: { rgb: fill } }),
    ...(Object.keys(borders).length > 0 && { bd: borders }),
  };
}

function bordersOf({ range }: TableModel, { header, lines }: TableStyle, row: number, column: number, isHeader: boolean): IBorderData {
  const isFirst = row === range.row;
  const isLast = row === range.row + range.rows - 1;
  const line = (rgb: string | null) => (rgb === null ? null : { s: BorderStyleTypes.THIN, cl: { rgb } });
  const top = line(isFirst ? (lines.outer ?? header.line) : null);
  const bottom = line(isHeader ? header.line : isLast ? (lines.outer ?? header.line) : lines.rows);
  const left = line(column === range.column ? lines.outer : lines.columns);
  const right = line(column === range.column + range.columns - 1 ? lines.outer : lines.columns);
  return { ...(top && { t: top }), ...(bottom && { b: bottom }), ...(left && { l: left }), ...(right && { r: right }) };
}

/** What of a table's looks a cell that has looks of its own takes on. */
export function underOwnLook(table: IStyleData, own: IStyleData): IStyleData {
  const taken: IStyleData = {};
  if (table.cl && !own.cl) taken.cl = table.cl;
  if (table.bl !== undefined && own.bl === undefined) taken.bl = table.bl;
  if (table.bg && !own.bg) taken.bg = table.bg;
  if (table.bd) taken.bd = { ...table.bd, ...own.bd };
  return taken;
}
