import type { FoundBlock } from "./findBlocks";
import type { SampleRows, SheetSample } from "./sheetSample";

/** The most rows and columns that are taken. */
const mostRows = 50;
const mostColumns = 60;

/** The first body rows of a block as its sheet's sample has them, in the order of its headers; rows that were not sampled are left out. */
export function bodySample({ firstRow, firstColumn, top }: SheetSample, block: FoundBlock): SampleRows {
  const start = block.firstRow - firstRow;
  const left = block.firstColumn - firstColumn;
  return top
    .slice(start, start + Math.min(block.rowCount, mostRows))
    .map((cells) => cells.slice(left, left + Math.min(block.headers.length, mostColumns)));
}
