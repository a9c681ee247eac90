import { cellName } from "../cellName";
import { headerKey } from "../headerKey";
import { findBody } from "./bodyRows";
import { findHeader } from "./findHeader";
import { headerNames } from "./headerNames";
import { SampleGrid, type Region } from "./sampleGrid";
import { sideBySide } from "./sideBySide";
import type { SheetSample } from "./sheetSample";

/** A table that is a plain block of cells. Rows and columns are the sheet's own, zero-based; ends are not included. */
export interface FoundBlock {
  /** The sample's name; where it holds several blocks, with the address of the block's first name. */
  readonly name: string;
  readonly sheet: string;
  /** First and last row of the header: two differ where names stand in several rows. */
  readonly headerTop: number;
  readonly headerRow: number;
  readonly firstColumn: number;
  /** As named above the columns, with the unit of a units row in brackets; "" where nothing names one. */
  readonly headers: readonly string[];
  readonly firstRow: number;
  readonly rowCount: number;
  /** Row of units and first row of totals that were left out; null where there is none. */
  readonly unitsRow: number | null;
  readonly totalsRow: number | null;
}

/**
 * Finds the tables on a sheet that are no Excel tables: a header under titles and notes, several tables side by side or below each
 * other, blank rows and columns within, names in two rows, rows of units and totals. Blocks without a header are not tables.
 */
export function findBlocks(sample: SheetSample): FoundBlock[] {
  const grid = new SampleGrid(sample);
  const whole: Region = { top: 0, bottom: grid.rows, left: 0, right: grid.columns };
  const blocks = sideBySide(grid, whole).flatMap((region) => blocksBelow(grid, sample, region));
  return blocks.length < 2 ? blocks : blocks.map((block) => ({ ...block, name: `${block.name} ${cellName(block.headerRow, block.firstColumn)}` }));
}

function blocksBelow(grid: SampleGrid, sample: SheetSample, region: Region): FoundBlock[] {
  const blocks: FoundBlock[] = [];
  let top = region.top;
  while (top < region.bottom) {
    const rest = { ...region, top };
    // Only up to the next table: rows of another one say nothing about this one's columns.
    const header = findHeader(grid, rest);
    if (!header) break;
    const body = findBody(grid, rest, header);
    if (body.bottom > body.top) blocks.push(blockOf(grid, sample, rest, header, body));
    top = Math.max(body.next, header.row + 1);
  }
  return blocks;
}

function blockOf(
  grid: SampleGrid, { name, sheet, firstRow, firstColumn }: SheetSample, region: Region,
  header: NonNullable<ReturnType<typeof findHeader>>, body: ReturnType<typeof findBody>,
): FoundBlock {
  const used = header.profiles.map(({ column }) => column);
  const named = grid.filled(header.row, region);
  const left = Math.min(...used, ...named);
  const extent: Region = { ...region, left, right: Math.max(...used, ...named) + 1 };
  const { top, names } = headerNames(grid, extent, header);
  return {
    name, sheet,
    headerTop: firstRow + top,
    headerRow: firstRow + header.row,
    firstColumn: firstColumn + left,
    headers: names.map((name, index) => (body.unitsRow === null ? name : withUnit(name, grid.text(body.unitsRow, left + index)))),
    firstRow: firstRow + body.top,
    rowCount: body.bottom - body.top,
    unitsRow: body.unitsRow === null ? null : firstRow + body.unitsRow,
    totalsRow: body.totalsRow === null ? null : firstRow + body.totalsRow,
  };
}

function withUnit(name: string, unit: string): string {
  const bare = unit.replace(/^[([]\s*|\s*[)\]]$/gu, "");
  return name === "" || bare === "" || headerKey(name).endsWith(headerKey(bare) || "\0") ? name : `${name} (${bare})`;
}
