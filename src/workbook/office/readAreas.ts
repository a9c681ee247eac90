import type { SampleCell } from "../../domain/table/find/sheetSample";
import { elseSmaller } from "./elseSmaller";
import type { Place } from "./samplePlaces";

/** How much is looked at. */
interface Extent {
  /** Cells of all areas that are looked at whole, and of one request. */
  readonly whole: number;
  readonly request: number;
  /** Rows at the top and at the end of an area that is too large for that. */
  readonly top: number;
  readonly bottom: number;
}

/** With texts of usual length a request's cells are some 2 MB of the 5 MB that an answer may have. */
const usual: Extent = { whole: 240_000, request: 120_000, top: 200, bottom: 60 };
const ofLongTexts: Extent = { whole: 0, request: 10_000, top: 60, bottom: 20 };

/** The most cells and rows of an area that is looked at whole, and the most columns of any. */
const wholeCells = 60_000;
const wholeRows = 5_000;
export const mostColumns = 512;

/** What was read of an area: all rows, or the first and the last ones. */
export interface AreaCells {
  readonly area: Place;
  readonly top: SampleCell[][];
  readonly bottom: SampleCell[][];
}

/** Reads small areas whole and the ends of large ones, in as few requests as the size of an answer allows; none where there is no area. */
export async function readAreas(context: Excel.RequestContext, areas: readonly Place[]): Promise<AreaCells[]> {
  return elseSmaller(() => readWithin(context, areas, usual), () => readWithin(context, areas, ofLongTexts));
}

async function readWithin(context: Excel.RequestContext, areas: readonly Place[], extent: Extent): Promise<AreaCells[]> {
  let left = extent.whole;
  let queued = 0;
  const readings: { readonly area: Place; readonly top: Excel.Range; readonly bottom: Excel.Range | null }[] = [];
  for (const area of areas) {
    const width = Math.min(area.columns, mostColumns);
    const isWhole = area.rows <= wholeRows && area.rows * width <= Math.min(wholeCells, left);
    if (isWhole) left -= area.rows * width;
    const top = isWhole ? area.rows : Math.min(extent.top, area.rows);
    const bottom = isWhole ? 0 : Math.min(extent.bottom, area.rows - top);
    const cells = (top + bottom) * width;
    if (queued > 0 && queued + cells > extent.request) {
      queued = 0;
      // One request would be larger than Excel answers.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    queued += cells;
    const block = (from: number, count: number): Excel.Range =>
      context.workbook.worksheets.getItem(area.sheet).getRangeByIndexes(from, area.column, count, width).load("values");
    readings.push({ area, top: block(area.row, top), bottom: bottom > 0 ? block(area.row + area.rows - bottom, bottom) : null });
  }
  if (queued > 0) await context.sync();
  return readings.map(({ area, top, bottom }) => ({ area, top: top.values as SampleCell[][], bottom: (bottom?.values ?? []) as SampleCell[][] }));
}
