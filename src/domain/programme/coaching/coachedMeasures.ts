/** The measures in which agents are compared with their peers: an indicator or a figure of the context, whose definition says all else. */
export const coachedMeasures = [
  { id: "first-contact-resolution", better: "higher" },
  { id: "reopen-rate", better: "lower" },
  { id: "transfer-rate", better: "lower" },
  { id: "customer-satisfaction", better: "higher" },
  { id: "customer-effort-score", better: "higher" },
  // More or less of it is neither good nor bad: it is shown beside one of quality only.
  { id: "average-handle-time", better: null },
] as const satisfies readonly CoachedMeasure[];

export interface CoachedMeasure {
  readonly id: string;
  readonly better: "higher" | "lower" | null;
}

export type CoachedMeasureId = (typeof coachedMeasures)[number]["id"];

/** The measures of quality beside which handle time is shown: the first that the agent has enough of. */
export const qualityBeside: readonly CoachedMeasureId[] = ["first-contact-resolution", "customer-satisfaction", "reopen-rate"];
