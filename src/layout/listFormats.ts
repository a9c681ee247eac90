import type { CellFormat, CellRange, FormatPlan, TablePlan } from "./sheetPlan";
import { colors, sizes, styles } from "./styles";
import { gutter, rowHeight } from "./words/rowHeight";

/** Looks of the cells of a table that is read row by row: wrapped, with a line between rows. */
export const listCells = (() => {
  const text: CellFormat = { ...styles.wrapped, vertical: "Center", horizontal: "Left", indent: gutter, borders: { bottom: colors.line, inside: colors.line } };
  return {
    text,
    /** The first column stands at the edge. */
    first: { ...text, indent: 0 } satisfies CellFormat,
    number: { ...text, horizontal: "Right", indent: 0, numberFormat: "#,##0" } satisfies CellFormat,
    small: { ...text, font: { size: sizes.small, color: colors.grey } } satisfies CellFormat,
  };
})();

/** A header row and the rows below it: headers stand as their columns do. */
export function listFormats(header: number, rows: number, columns: readonly CellFormat[]): FormatPlan[] {
  return [
    { range: { row: header, column: 0, rows: 1, columns: columns.length }, format: styles.header },
    ...columns.map(({ horizontal = "Left", indent = gutter }, column): FormatPlan => ({ range: cellAt(header, column), format: { horizontal, indent } })),
    ...columns.map((format, column): FormatPlan => ({ range: { row: header + 1, column, rows, columns: 1 }, format })),
  ];
}

/** Heights of a table's body rows, as their texts need. */
export function listHeights({ row, rows }: TablePlan, widths: readonly number[]): { readonly row: number; readonly height: number }[] {
  return rows.map(({ cells }, index) => ({ row: row + 1 + index, height: rowHeight(cells, widths) }));
}

function cellAt(row: number, column: number): CellRange {
  return { row, column, rows: 1, columns: 1 };
}
