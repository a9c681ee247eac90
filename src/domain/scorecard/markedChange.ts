import { periodOfId } from "./periodOfId";

/** From some month on the work is done otherwise, somebody says: what varies as usual has to be learnt anew. */
export interface Mark {
  /** Id of the first month of the other way, such as "2026-03". */
  readonly month: string;
  /** Why, in the user's own words. */
  readonly reason: string;
}

/** A mark, and what it is about. */
export interface MarkedChange extends Mark {
  /** Id of an indicator; null is every one. */
  readonly indicator: string | null;
}

/** A mark that is said; one without a reason takes back what was marked of that indicator and month. */
export type SaidMark = Omit<MarkedChange, "reason"> & { readonly reason: string | null };

/** Characters that a reason may have: it stands in captions. */
export const longestReason = 60;

/** Whether a text is a month's id. */
export function isMonthId(text: string): boolean {
  return /^\d{4}-\d\d$/.test(text) && periodOfId(text) !== null;
}

/** What two marks about the same have in common. */
export function markKey({ indicator, month }: Pick<MarkedChange, "indicator" | "month">): string {
  return `${month} ${indicator ?? ""}`;
}

/** The marks in force, oldest first: what is said now wins over what was marked of the same indicator and month. */
export function joinMarks(said: readonly SaidMark[], remembered: readonly MarkedChange[]): MarkedChange[] {
  const joined = new Map<string, SaidMark>([...remembered, ...said].map((mark) => [markKey(mark), mark]));
  return [...joined].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, { reason, ...about }]) => (reason === null ? [] : [{ ...about, reason }]));
}

/** What is marked of one indicator, oldest first. */
export function marksFor(indicator: string, marks: readonly MarkedChange[]): Mark[] {
  return marks.flatMap(({ indicator: about, month, reason }) => (about === null || about === indicator ? [{ month, reason }] : []));
}
