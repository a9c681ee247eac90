/** A place of the workbook that would name somebody in the copy. */
export interface NamedPlace {
  /** "Scorecard!B7", or what else it is: "Trends, chart Line chart: Backlog". */
  readonly place: string;
  /** The name, as the input tables spell it. */
  readonly name: string;
}

/** What `executiveCopy` makes: the copy's bytes, or why there is none. */
export type CopyOutcome =
  | { readonly kind: "copy"; readonly bytes: Uint8Array }
  /** Somebody is still named: nothing was made. */
  | { readonly kind: "named"; readonly places: readonly NamedPlace[] };
