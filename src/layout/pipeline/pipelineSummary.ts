import type { PipelineCounts } from "../../domain/programme/pipeline/countPipeline";
import type { Texts } from "../texts";

/** What matters most of the pipeline away from its sheet, a line each: counts only, nobody's name. */
export function pipelineSummary(counts: PipelineCounts, { pipeline: words }: Texts): string[] {
  const { roles, readyNow, uncovered, meeting, lacking, running, overdue, done, proposed, withheld, unpaired } = counts;
  return [
    ...(roles > 0 ? [words.summary.cover(readyNow, uncovered, roles)] : []),
    ...(running + done > 0 ? [words.summary.assignments(running, overdue, done)] : []),
    ...(meeting > 0 ? [words.summary.pairs(meeting, lacking)] : []),
    ...(proposed + unpaired > 0 ? [words.summary.proposed(proposed, unpaired)] : []),
    ...(withheld > 0 ? [words.toDo([words.rateAgain(withheld)])] : []),
  ];
}
