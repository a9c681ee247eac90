import { monthStart, sampleEnd } from "../calendar";
import type { Person } from "../organisation";
import { Random } from "../random";
import { date, type SampleCell, type SheetTable } from "../sheetTable";

/** What leaders do again and again, with the days between in the team that keeps to it. */
const kinds: readonly (readonly [kind: string, days: number])[] = [
  ["Skip-level", 28], ["Career one-to-one", 80], ["Floor time with customers", 27], ["Executive observing", 85], ["Public recognition", 13], ["Development session", 29], ["Community meeting", 55],
];

/** What leaders did in the last year: Technical keeps its cadences, others half of them. */
export function makeLeaderActivities(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const from = monthStart(24);
  const to = sampleEnd;
  const rows = people.filter(({ role }) => role === "Team Lead").flatMap(({ name, team }) => kinds.flatMap(([kind, days]): SampleCell[][] => {
    const step = team === "Technical" ? days : days * (1 + random.next() * 1.5);
    const last = to - 1 - (team === "Technical" ? 0 : random.next() * step);
    const occasions = Math.floor((last - from) / step);
    return Array.from({ length: occasions }, (_, index) => [date(Math.floor(last - index * step)), name, kind]);
  }));
  return {
    name: "LeaderActivities", sheet: "Leader Activities", note: "What leaders do again and again, one row per leader and occasion", headers: ["Held on", "Leader", "Kind"],
    rows: rows.sort((a, b) => dayOf(a) - dayOf(b)),
  };
}

function dayOf([held]: readonly SampleCell[]): number {
  return typeof held === "object" && held !== null ? held.serial : 0;
}
