import { listCells, listFormats } from "../listFormats";
import type { AreaPlan, CellFormat, FormatPlan, Owner, SheetPlan, TableColumnPlan, TableRowPlan } from "../sheetPlan";
import { colors, sizes, styles } from "../styles";
import type { Texts } from "../texts";
import { rowHeight } from "../words/rowHeight";

/** A column of a panel's table. */
export interface PanelColumn {
  readonly header: string;
  readonly owner?: Owner;
  readonly format?: CellFormat;
}

/** A table under its label on a sheet where several stand below each other, each with rows that come and go. */
export interface Panel {
  /** Also the Excel table's name. */
  readonly id: string;
  readonly label: string;
  /** What there is to know about it, in one line. */
  readonly hint: string;
  readonly columns: readonly PanelColumn[];
  readonly rows: readonly TableRowPlan[];
  /** Rows that it can fill; those that it does not need are out of sight. */
  readonly room: number;
  /** What a row says that is gone and kept for what the user wrote there, in its second column. */
  readonly gone: string;
}

export type StackedPanels = Pick<SheetPlan, "areas" | "tables" | "formats" | "rowHeights"> & {
  readonly spareRows: NonNullable<SheetPlan["spareRows"]>;
  /** The row below the last one's room. */
  readonly end: number;
};

const labelHeight = 32;

/** Rows that a panel takes: its label, its header and its room. */
export function panelHeight({ room }: Pick<Panel, "room">): number {
  return room + 2;
}

/** Puts panels below each other from a row on; one with more rows than room says how many are left out. @param widths of the sheet's columns, in characters. */
export function stackPanels(from: number, panels: readonly Panel[], widths: readonly number[], texts: Pick<Texts, "rowsLeftOut">): StackedPanels {
  const placed = panels.map((panel, index) => placePanel(panel, from + panels.slice(0, index).reduce((sum, before) => sum + panelHeight(before), 0), widths, texts));
  return {
    areas: placed.flatMap(({ areas }) => areas), tables: placed.flatMap(({ tables }) => tables), formats: placed.flatMap(({ formats }) => formats),
    rowHeights: placed.flatMap(({ rowHeights }) => rowHeights), spareRows: placed.flatMap(({ spareRows }) => spareRows), end: placed.at(-1)?.end ?? from,
  };
}

function placePanel({ id, label, hint, columns, rows, room, gone }: Panel, row: number, widths: readonly number[], texts: Pick<Texts, "rowsLeftOut">): StackedPanels {
  const shown = rows.length === 0 ? [{ key: "none", cells: columns.map((_, index) => (index === 0 ? "–" : null)) }] : rows.slice(0, room);
  const formats = columns.map(({ format }, index) => format ?? (index === 0 ? listCells.first : listCells.text));
  const textSizes = formats.map(({ font }) => font?.size);
  const width = widths.filter((own) => own > 0).length;
  const table = {
    id, row: row + 1, column: 0, rows: shown, fitsRows: true as const,
    columns: columns.map(({ header, owner = "addin" }, index): TableColumnPlan => ({ header, owner, ...(textSizes[index] === undefined ? {} : { size: textSizes[index] }) })),
    list: { formats, gone: { column: 1, text: gone, empties: columns.flatMap(({ owner }, index) => (index > 1 && owner !== "user" ? [index] : [])) } },
  };
  return {
    areas: [{ id: `${id}-label`, row, column: 0, owner: "addin", cells: [[label, rows.length > room ? `${hint} ${texts.rowsLeftOut(rows.length - room)}` : hint]], anchor: { row: 0, column: 0 } } satisfies AreaPlan],
    tables: [table],
    formats: [
      { range: { row, column: 0, rows: 1, columns: width }, format: { ...styles.small, vertical: "Bottom" } },
      { range: { row, column: 0, rows: 1, columns: 1 }, format: { font: { bold: true, size: sizes.small, color: colors.accent } } },
      ...listFormats(row + 1, shown.length, formats.slice(0, width)),
      { range: { row: row + 1, column: 0, rows: 1, columns: width }, format: { wrap: true } } satisfies FormatPlan,
    ],
    rowHeights: [
      { row, height: labelHeight }, { row: row + 1, height: rowHeight(columns.map(({ header }) => header), widths) },
      ...shown.map(({ cells }, index) => ({ row: row + 2 + index, height: rowHeight(cells, widths, { textSizes }) })),
    ],
    // No rows are no range.
    spareRows: shown.length < room ? [{ row: row + 2 + shown.length, rows: room - shown.length }] : [],
    end: row + panelHeight({ room }),
  };
}
