import { isRunning } from "./development";
import { isMeeting } from "./mentorship";
import type { Pipeline } from "./pipeline";

/** How many of what there are: all that is told of the pipeline away from its sheet. Nobody's rating is in it. */
export interface PipelineCounts {
  readonly rated: number;
  readonly withheld: number;
  /** Assignments without an outcome, those of them whose due date is before as-of, and those with an outcome. */
  readonly running: number;
  readonly overdue: number;
  readonly done: number;
  /** Pairs that meet, those of them that lack something, and proposed ones; people for whom none could be proposed. */
  readonly meeting: number;
  readonly lacking: number;
  readonly proposed: number;
  readonly unpaired: number;
  readonly roles: number;
  readonly readyNow: number;
  readonly uncovered: number;
}

export function countPipeline({ potential, development, mentorships, pairings, succession, asOf }: Pipeline): PipelineCounts {
  const running = (development ?? []).filter(isRunning);
  const meeting = (mentorships ?? []).filter(isMeeting);
  return {
    rated: potential?.length ?? 0, withheld: (potential ?? []).filter(({ withheld }) => withheld !== null).length,
    running: running.length, overdue: running.filter(({ due }) => due !== null && due < asOf).length, done: (development?.length ?? 0) - running.length,
    meeting: meeting.length, lacking: meeting.filter(({ gaps }) => gaps.length > 0).length,
    proposed: pairings.filter(({ mentorKey }) => mentorKey !== null).length, unpaired: pairings.filter(({ mentorKey }) => mentorKey === null).length,
    roles: succession?.length ?? 0, readyNow: (succession ?? []).filter(({ cover }) => cover === "now").length, uncovered: (succession ?? []).filter(({ cover }) => cover === "none").length,
  };
}
