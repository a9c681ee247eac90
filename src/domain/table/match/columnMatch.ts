import type { ColumnDefinition } from "../dataset";

/** A dataset column and the header that is it. */
export interface ColumnMatch {
  readonly column: ColumnDefinition;
  /** Index among the source's headers. */
  readonly index: number;
  readonly header: string;
  /** 0 to 1; 1 is beyond doubt. */
  readonly confidence: number;
  readonly reason: MatchReason;
}

/** Why a header is taken for a column: plain data, as it crosses threads. `reasonText` says it in words. */
export type MatchReason =
  /** The user said so. */
  | { readonly kind: "said" }
  /** It is the column's own name. */
  | { readonly kind: "own-name" }
  /** It is a usual name for it. */
  | { readonly kind: "synonym" }
  /** It is a usual name for it in another language than English. */
  | { readonly kind: "language"; readonly language: string }
  /** It is a name that many columns have, and nothing else of the table is it. */
  | { readonly kind: "general-name" }
  /** No header names it; this is what its cells look like. */
  | { readonly kind: "content"; readonly facts: readonly ContentFact[] };

/** What was seen in the cells of a column that speaks for what it is. */
export type ContentFact =
  | { readonly fact: "dates" }
  | { readonly fact: "only-dates" }
  | { readonly fact: "months" }
  | { readonly fact: "always-filled" }
  | { readonly fact: "sometimes-blank" }
  /** Never before the dates of that other column, by its id. */
  | { readonly fact: "never-before"; readonly column: string }
  /** Never after those. */
  | { readonly fact: "never-after"; readonly column: string }
  | { readonly fact: "words"; readonly words: readonly string[] }
  | { readonly fact: "numbered"; readonly example: string }
  | { readonly fact: "names"; readonly example: string }
  | { readonly fact: "currencies"; readonly words: readonly string[] }
  | { readonly fact: "scale"; readonly least: number; readonly most: number };

/** How sure each way of finding a header is, 0 to 1. */
export const confidences = { said: 1, ownName: 1, synonym: 0.95, language: 0.95, generalName: 0.8 } as const;
