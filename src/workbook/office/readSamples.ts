import type { SampleCell, SheetSample } from "../../domain/table/find/sheetSample";
import type { Samples } from "../workbook";
import { findPlaces } from "./findPlaces";
import { mostColumns, readAreas, type AreaCells } from "./readAreas";
import type { Whereabouts } from "./readInventory";
import { isCovered, overlap, type Place } from "./samplePlaces";
import { isPartOfTable, ownCells, withSurroundings } from "./sampledNames";

/**
 * Reads what is needed to find tables that are no Excel tables: the visible sheets of the user and the ranges that have a name, without
 * the cells of Excel tables; and the first rows of Excel tables. One request where those cover everything, two otherwise; more where
 * many sheets or long texts would not fit into an answer.
 */
export async function readSamples(context: Excel.RequestContext, whereabouts: Whereabouts): Promise<Samples> {
  const { sheets, tables, names, filtered, firstRows } = await findPlaces(context, whereabouts);
  const open = sheets.filter((area) => !isCovered(area, tables, names));
  const read = await readAreas(context, [...names.map(withSurroundings), ...open]);
  const ofNames = names.flatMap((name, index) => {
    const cells = read[index];
    return cells === undefined || isPartOfTable(name, cells, [...tables, ...names]) ? [] : [ownCells(name, cells)];
  });
  const covered = [...tables, ...ofNames.map(({ area }) => area)];
  const sampled = (cells: AreaCells): SheetSample => sampleOf(cells, covered.filter((other) => other !== cells.area), filtered.get(cells.area.sheet) ?? null);
  return { areas: [...ofNames, ...read.slice(names.length)].map(sampled), tables: firstRows };
}

function sampleOf({ area, top, bottom }: AreaCells, others: readonly Place[], filtered: Place | null): SheetSample {
  for (const other of others) {
    if (!overlap(area, other)) continue;
    blank(top, area.row, area.column, other);
    blank(bottom, area.row + area.rows - bottom.length, area.column, other);
  }
  return {
    name: area.name, sheet: area.sheet, firstRow: area.row, firstColumn: area.column,
    rowCount: area.rows, columnCount: Math.min(area.columns, mostColumns), top, bottom, filtered,
  };
}

/** Clears the cells of a sample that another table holds. */
function blank(cells: SampleCell[][], firstRow: number, firstColumn: number, { row, column, rows, columns }: Place): void {
  cells.forEach((line, index) => {
    if (firstRow + index < row || firstRow + index >= row + rows) return;
    line.fill("", Math.max(0, column - firstColumn), Math.max(0, column + columns - firstColumn));
  });
}
