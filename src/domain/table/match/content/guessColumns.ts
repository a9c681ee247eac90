import type { ColumnDefinition } from "../../dataset";
import { headerKey } from "../../headerKey";
import type { ContentFact } from "../columnMatch";
import type { Claim, ClaimSources } from "./claim";
import { claimDates } from "./claimDates";
import { claimLooks } from "./claimLooks";
import { claimWords } from "./claimWords";

/** A header that is taken for a column because of its cells. */
export interface Guess {
  readonly column: ColumnDefinition;
  readonly index: number;
  readonly confidence: number;
  readonly facts: readonly ContentFact[];
}

/** A column that cells speak for, though not clearly enough. */
export interface Doubt {
  readonly column: ColumnDefinition;
  /** Indices of the headers that may be it, the likelier ones first. */
  readonly candidates: readonly number[];
  /** What speaks for the first of them. */
  readonly facts: readonly ContentFact[];
}

export interface Guesses {
  readonly guesses: readonly Guess[];
  readonly doubts: readonly Doubt[];
}

/** A guess is used from this confidence on, where no other one comes this close. */
const leastConfidence = 0.6;
const closeRival = 0.15;
/** What a header that says something of its own leaves of a guess. */
const ofOtherWords = 0.7;

/** Proposes headers for the columns that no header names, by type and content; what is not clear is a doubt. */
export function guessColumns(sources: ClaimSources, headers: readonly string[]): Guesses {
  const claims = strongest([...claimDates(sources), ...claimWords(sources), ...claimLooks(sources)]).map((claim): Claim => (
    saysNothing(headers[claim.index] ?? "") ? claim : { ...claim, confidence: ofOtherWords * claim.confidence }
  ));
  const isRival = (claim: Claim, other: Claim): boolean =>
    claim !== other && (claim.column === other.column) !== (claim.index === other.index) && other.confidence > claim.confidence - closeRival;
  const guesses = claims.filter((claim) => claim.confidence >= leastConfidence && !claims.some((other) => isRival(claim, other)));
  const used = new Set(guesses.map(({ index }) => index));
  const settled = new Set(guesses.map(({ column }) => column));
  const doubts = sources.missing.filter((column) => !settled.has(column)).flatMap((column): Doubt[] => {
    const own = claims
      .filter((claim) => claim.column === column && !used.has(claim.index))
      .sort((a, b) => b.confidence - a.confidence || ((headers[a.index] ?? "") < (headers[b.index] ?? "") ? -1 : 1));
    const [first] = own;
    // A column that is not needed is worth a question only where its cells are clear and something else is not.
    return first && (column.needed || first.confidence >= leastConfidence) ? [{ column, candidates: [...new Set(own.map(({ index }) => index))], facts: first.facts }] : [];
  });
  return { guesses, doubts };
}

/** The strongest claim of each column on each header. */
function strongest(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim, at) => !claims.some((other, place) =>
    other.column === claim.column && other.index === claim.index && (other.confidence > claim.confidence || (other.confidence === claim.confidence && place < at))));
}

const placeholder = /^(?:unnamed|columns?|col|spalte|colonne|columna|coluna|kolom|列|field|feld|campo|champ|var|[a-z])?\d*$/u;

/** Whether a header is blank, or a name that programs give where there is none: "Column1", "Unnamed: 3", "F5". */
export function saysNothing(header: string): boolean {
  return placeholder.test(headerKey(header));
}
