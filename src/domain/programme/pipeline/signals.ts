import type { Choice } from "../choice";

export type SignalId = "problem-solving" | "knowledge-sharing" | "customer-advocacy" | "process-improvement" | "conflict-resolution";

/** What shows that somebody could lead. Handle time and the number of cases are none of them, and are never asked for here. */
export const signals: readonly Choice<SignalId>[] = [
  { id: "problem-solving", title: "Problem solving", words: ["problem", "problems", "problemlösung", "problemlösen"] },
  { id: "knowledge-sharing", title: "Knowledge sharing", words: ["knowledge", "sharing", "wissen", "wissensweitergabe", "wissen teilen"] },
  { id: "customer-advocacy", title: "Customer advocacy", words: ["advocacy", "customer", "customers", "kunden", "einsatz für kunden"] },
  { id: "process-improvement", title: "Process improvement", words: ["process", "processes", "improvement", "prozess", "prozesse", "prozessverbesserung"] },
  { id: "conflict-resolution", title: "Conflict resolution", words: ["conflict", "conflicts", "konflikt", "konflikte", "konfliktlösung"] },
];

/** The scale that a signal is rated on. */
export const ratingScale = { low: 1, high: 5 } as const;

/** From this whole rating on a signal is clearly seen. */
export const clearRating = 4;
/** What is told of a rating: clearly seen, emerging one below, not seen yet from two below. Ends of the scale would tell a rater's answer. */
export const toldRating = { least: clearRating - 2, most: clearRating } as const;
