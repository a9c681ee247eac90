import type { ColumnDefinition } from "../../dataset";
import { nearlyAll } from "./claim";
import type { ColumnContent } from "./columnContent";

/** Which header is which date column. */
export type DateAssignment = ReadonlyMap<ColumnDefinition, number>;

interface Dates {
  readonly contents: readonly ColumnContent[];
  /** Date columns whose header is known. */
  readonly known: DateAssignment;
}

/** Rows in which both of two dates must be for their order to say anything, and the share of them that must keep it. */
const leastPairs = 5;
const keptShare = 0.98;
/** Share of those rows in which one must be truly later. */
const laterShare = 0.5;

/**
 * Every way to give headers to most of the `wanted` columns such that no date is before one that it comes after and a date that others
 * come after is never blank.
 */
export function assignDates(wanted: readonly ColumnDefinition[], free: readonly number[], dates: Dates): DateAssignment[] {
  const assignments = assign(wanted, free, dates.known, dates).filter(isWhole);
  const most = Math.max(...assignments.map(({ size }) => size));
  return most > dates.known.size ? assignments.filter(({ size }) => size === most) : [];
}

function assign(wanted: readonly ColumnDefinition[], free: readonly number[], present: DateAssignment, dates: Dates): DateAssignment[] {
  const [column, ...rest] = wanted;
  if (!column) return [present];
  const taken = new Set(present.values());
  return [
    ...assign(rest, free, present, dates),
    ...free
      .filter((index) => !taken.has(index) && isPossible(column, index, present, dates))
      .flatMap((index) => assign(rest, free, new Map([...present, [column, index]]), dates)),
  ];
}

/** Whether every column that comes after others has at least one of them. */
function isWhole(assignment: DateAssignment): boolean {
  const columns = [...assignment.keys()];
  return columns.every(({ after }) => after === undefined || columns.some(({ id }) => after.includes(id)));
}

function isPossible(column: ColumnDefinition, index: number, present: DateAssignment, { contents }: Dates): boolean {
  const content = contents[index];
  if (!content || (column.after === undefined && !isAlwaysFilled(content))) return false;
  return [...present].every(([other, at]) => {
    const rival = contents[at];
    return !rival || ((!column.after?.includes(other.id) || isNeverBefore(content, rival)) && (!other.after?.includes(column.id) || isNeverBefore(rival, content)));
  });
}

function isNeverBefore(later: ColumnContent, earlier: ColumnContent): boolean {
  let [pairs, kept, truly] = [0, 0, 0];
  later.moments.forEach((moment, row) => {
    const start = earlier.moments[row] ?? NaN;
    if (Number.isNaN(moment) || Number.isNaN(start)) return;
    pairs++;
    if (moment >= start) kept++;
    if (moment > start) truly++;
  });
  return pairs >= leastPairs && kept >= keptShare * pairs && truly >= laterShare * pairs;
}

/** Whether a column has hardly a blank. */
export function isAlwaysFilled(content: ColumnContent | undefined): boolean {
  return content !== undefined && content.values >= nearlyAll * content.rows;
}
