import { total } from "./span";

/** Answers added up, before anything is withheld: one sum of them and no other, since two could be held against each other. Never leaves the domain. */
export interface Tally {
  readonly n: number;
  readonly sum: number;
  /** How many were invited to give them; null where that is not known. */
  readonly invited: number | null;
}

/** What a single answer can add to a sum, at least and at most. */
export interface AnswerScale {
  readonly low: number;
  readonly high: number;
}

export const noAnswers: Tally = { n: 0, sum: 0, invited: null };

export function addAnswer({ n, sum, invited }: Tally, answer: number, invitations: number | null = null): Tally {
  return { n: n + 1, sum: total([sum, answer]), invited: invitations === null ? invited : (invited ?? 0) + invitations };
}

/** What is left of answers without some of them. */
export function without(all: Tally, parts: readonly Tally[]): Tally {
  const left = (key: "n" | "sum"): number => total([all[key], ...parts.map((part) => -part[key])]);
  return { n: left("n"), sum: left("sum"), invited: all.invited === null ? null : total([all.invited, ...parts.map((part) => -(part.invited ?? 0))]) };
}
