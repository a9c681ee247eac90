import type { Status } from "./result";
import type { VerdictCounts } from "./scorecard";
import { bandOf } from "./scorecard";

/** "6 on target · 2 watch · 1 off · 1 without a verdict", over one status per indicator; null is an indicator without a result. */
export function countVerdicts(statuses: readonly (Status | null)[]): VerdictCounts {
  const bands = statuses.map((status) => (status === null ? "none" : bandOf[status]));
  const count = (band: (typeof bands)[number]) => bands.filter((one) => one === band).length;
  return { onTarget: count("on-target"), watch: count("watch"), offTarget: count("off-target"), noVerdict: count("none") };
}
