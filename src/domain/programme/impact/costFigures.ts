/** The users' own cost figures, as they stand on the Business Impact sheet; null for what is not typed. All money is in one currency. */
export interface CostFigures {
  /** As the user writes it ("EUR"). */
  readonly currency: string | null;
  /** All that an agent costs in a month; more than 0. */
  readonly agentMonth: number | null;
  /** All that support costs in a month, where that is known as a whole; it is taken before the cost of an agent. More than 0. */
  readonly totalMonth: number | null;
  /** What it costs to replace somebody who leaves; more than 0. */
  readonly replacement: number | null;
}

/** Ids of the figures that are amounts, in the order in which they are asked for. */
export const costFigureIds = ["agentMonth", "totalMonth", "replacement"] as const satisfies readonly (keyof CostFigures)[];
export type CostFigureId = (typeof costFigureIds)[number];

export const noCostFigures: CostFigures = { currency: null, agentMonth: null, totalMonth: null, replacement: null };
