import type { SampleCell } from "../../find/sheetSample";
import { dateOrders, type DateOrder } from "../../parse/dateOrder";
import { serialDay } from "../../serialDay";
import { readCell, type CellReading } from "./cellReading";

/** What the sampled cells of a column hold. Shares are of `values`, 0 to 1; none depends on the order of the rows. */
export interface ColumnContent {
  /** Cells that hold something. */
  readonly filled: number;
  /** Of these, those that say more than "unknown". */
  readonly values: number;
  /** Sampled rows that hold anything in any column. */
  readonly rows: number;
  readonly dates: number;
  /** Dates from 1995 to 2035, as those of a team's work are. */
  readonly recentDates: number;
  /** Dates that can be nothing else. */
  readonly certainDates: number;
  readonly numbers: number;
  readonly durations: number;
  readonly flags: number;
  /** Yes and no that are no 1 and 0. */
  readonly flagWords: number;
  /** Serial moment of each sampled row that holds anything; NaN where there is none. */
  readonly moments: Float64Array;
  readonly numeric: readonly number[];
  /** How often each text is there, numbers and all. */
  readonly texts: ReadonlyMap<string, number>;
}

const recentFrom = serialDay(1995, 1, 1);
const recentTo = serialDay(2036, 1, 1);

/** Contents made so far: the same sample is asked about for every dataset. */
const known = new WeakMap<readonly (readonly SampleCell[])[], readonly ColumnContent[]>();

/** What each of a table's columns holds, in the order of its headers. */
export function contentsOf(sample: readonly (readonly SampleCell[])[], columnCount: number): readonly ColumnContent[] {
  const present = known.get(sample);
  if (present?.length === columnCount) return present;
  const columns = Array.from({ length: columnCount }, (_, column) => sample.map((row) => readCell(row[column] ?? "")));
  const rows = sample.flatMap((_, row) => (columns.some((cells) => cells[row] !== null) ? [row] : []));
  const readings = columns.map((cells) => rows.map((row) => cells[row] ?? null));
  const order = commonOrder(readings);
  const contents = readings.map((cells) => contentOf(cells, order));
  known.set(sample, contents);
  return contents;
}

/** The order of day and month in which most of the table's dates can be read; of equals the likelier one. */
function commonOrder(columns: readonly (readonly (CellReading | null)[])[]): DateOrder {
  const readable = (order: DateOrder): number =>
    columns.reduce((sum, cells) => sum + cells.filter((cell) => cell?.date && !Number.isNaN(cell.date[order])).length, 0);
  return dateOrders.reduce((best, order) => (readable(order) > readable(best) ? order : best));
}

function contentOf(cells: readonly (CellReading | null)[], order: DateOrder): ColumnContent {
  const filled = cells.filter((cell) => cell !== null);
  const values = filled.filter(({ isUnknown }) => !isUnknown);
  const share = (holds: (cell: CellReading) => boolean): number => values.filter(holds).length / Math.max(values.length, 1);
  const texts = new Map<string, number>();
  for (const { text } of filled) texts.set(text, (texts.get(text) ?? 0) + 1);
  return {
    filled: filled.length,
    values: values.length,
    rows: cells.length,
    dates: share(({ date }) => date !== null),
    recentDates: share(({ date }) => date !== null && dateOrders.some((each) => date[each] >= recentFrom && date[each] < recentTo)),
    certainDates: share(({ isCertainDate }) => isCertainDate),
    numbers: share(({ number }) => number !== null),
    durations: share(({ isDuration }) => isDuration),
    flags: share(({ flag }) => flag !== null),
    flagWords: share(({ flag, number }) => flag !== null && number === null),
    moments: Float64Array.from(cells, (cell) => cell?.date?.[order] ?? NaN),
    numeric: values.flatMap(({ number }) => (number === null ? [] : [number])),
    texts,
  };
}
