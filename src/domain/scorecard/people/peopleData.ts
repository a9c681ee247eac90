/** Groups of fewer persons than this are never shown in figures about persons. */
export const peopleMinimum = 5;

/** Indicators that are about persons below the level of the organisation, with `n` in heads. */
export const peopleIndicators: ReadonlySet<string> = new Set(["agent-retention"]);
