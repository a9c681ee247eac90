import { nameKey } from "../../measure/words";
import type { Table } from "../../table/table";
import { numberIn, rowsOf, textIn } from "../rowReaders";
import { isInLine, type Roster } from "./roster";

/** What a pair lacks, or does not go by: see the expectations on the sheet. */
export type MentorshipGap = "in-line" | "goal" | "expectations" | "sessions" | "recognition";

/** A mentor and a mentee. */
export interface Mentorship {
  /** Names as names are compared. */
  readonly mentorKey: string;
  readonly menteeKey: string;
  readonly mentor: string;
  readonly mentee: string;
  readonly goal: string | null;
  /** Serial days. */
  readonly started: number | null;
  readonly ended: number | null;
  readonly sessions: number | null;
  readonly isRecognised: boolean;
  /** Whether competencies before and now are known, of the mentee and of the mentor, who learns too. */
  readonly menteeRated: boolean;
  readonly mentorRated: boolean;
  readonly gaps: readonly MentorshipGap[];
}

/** The pairs, by mentee. */
export function findMentorships(table: Table | undefined, roster: Roster): Mentorship[] {
  return rowsOf(table, (from): ((row: number) => Mentorship | null) => {
    const [mentorOf, menteeOf, goalOf, expectationsOf] = ["mentor", "mentee", "goal", "expectations"].map((id) => textIn(from, id));
    const [startedOn, endedOn, sessionsOf, ...competencies] = ["started", "ended", "sessions", "mentee-before", "mentee-now", "mentor-before", "mentor-now"].map((id) => numberIn(from, id));
    const thanked = from.columns["mentor-recognised"];
    return (row) => {
      const [mentor, mentee] = [mentorOf?.(row) ?? null, menteeOf?.(row) ?? null];
      if (mentor === null || mentee === null) return null;
      const goal = goalOf?.(row) ?? null;
      const sessions = sessionsOf?.(row) ?? null;
      const isRecognised = thanked?.type === "flag" && thanked.values[row] === 1;
      const ended = endedOn?.(row) ?? null;
      const [menteeBefore = null, menteeNow = null, mentorBefore = null, mentorNow = null] = competencies.map((valueOf) => valueOf(row));
      const [mentorKey, menteeKey] = [nameKey(mentor), nameKey(mentee)];
      const lacks: readonly (readonly [MentorshipGap, boolean])[] = [
        ["in-line", isInLine(mentorKey, menteeKey, roster)], ["goal", goal === null], ["expectations", (expectationsOf?.(row) ?? null) === null],
        ["sessions", sessions === 0], ["recognition", ended !== null && !isRecognised],
      ];
      return {
        mentorKey, menteeKey, mentor, mentee, goal, sessions, isRecognised, ended, started: startedOn?.(row) ?? null,
        menteeRated: menteeBefore !== null && menteeNow !== null, mentorRated: mentorBefore !== null && mentorNow !== null,
        gaps: lacks.flatMap(([gap, is]) => (is ? [gap] : [])),
      };
    };
  }).sort((a, b) => (a.menteeKey === b.menteeKey ? (a.mentorKey < b.mentorKey ? -1 : 1) : a.menteeKey < b.menteeKey ? -1 : 1));
}

/** Whether the two still meet. */
export function isMeeting({ ended }: Pick<Mentorship, "ended">): boolean {
  return ended === null;
}
