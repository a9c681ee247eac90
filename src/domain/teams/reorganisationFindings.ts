import type { Finding } from "../diagnostics/diagnostic";
import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import { formatDay } from "../table/serialDay";
import type { Table } from "../table/table";
import { cellPlace } from "../table/tableOrigin";
import type { Reorganisation, TeamRow } from "./reorganisation";
import { givenUpOn, type FormerRows } from "./renameTeams";
import type { Fate, Succession } from "./succession";

/** What is known of the reorganisations of a teams table once rows were counted to present teams. */
export interface FollowedReorganisations {
  readonly teams: Table;
  readonly rows: readonly TeamRow[];
  readonly reorganisations: readonly Reorganisation[];
  readonly succession: Succession;
  /** Names that rows or the teams table have, as names are compared. */
  readonly known: ReadonlySet<string>;
  readonly former: readonly FormerRows[];
}

/** Says what was counted to which team, and where the teams table leaves that open. */
export function reorganisationFindings(followed: FollowedReorganisations): Finding[] {
  return [
    ...renamed(followed), ...stillUsed(followed), ...split(followed), ...inCircles(followed), ...contradicting(followed), ...unknownNames(followed),
  ];
}

/** One finding for each team that took over from others on one day. */
function renamed({ teams, succession, former }: FollowedReorganisations): Finding[] {
  const groups = new Map<string, { readonly change: Reorganisation; readonly names: string[]; readonly present: string; rows: number }>();
  for (const fate of givenUp(succession)) {
    const [change] = fate.changes;
    if (!change || fate.changes.length > 1 || fate.presentKey === fate.key) continue;
    const rows = rowsOf(former, fate);
    if (rows === 0) continue;
    const key = `${change.successorKey}\n${change.from ?? ""}`;
    const group = groups.get(key) ?? { change, names: [], present: fate.present, rows: 0 };
    group.names.push(fate.name);
    group.rows += rows;
    groups.set(key, group);
  }
  return [...groups.values()].map(({ change, names, present, rows }): Finding => ({
    severity: "info", code: "teams.renamed",
    message: messages.teamRenamed(change.successor, names.sort(), change.from === null ? null : formatDay(change.from - 1), rows, present),
    ...place(teams, change), rows,
  }));
}

/** A former name on rows that came to be after it was given up. */
function stillUsed({ succession, former }: FollowedReorganisations): Finding[] {
  return givenUp(succession).flatMap((fate): Finding[] => {
    const late = former.filter((part) => part.fate === fate && part.late > 0);
    const [first] = late;
    if (!first || fate.presentKey === fate.key) return [];
    const rows = late.reduce((sum, part) => sum + part.late, 0);
    return [{
      severity: "warning", code: "teams.old-name-used", message: messages.teamNameOld(fate.name, fate.present, rows, formatDay(givenUpOn(fate))),
      ...cellPlace(first.table.origin, "team", first.table.sourceRows[first.firstLate] ?? first.firstLate), rows,
    }];
  });
}

/** A team that several say they were. */
function split({ teams, succession, former }: FollowedReorganisations): Finding[] {
  return givenUp(succession).flatMap((fate): Finding[] => {
    const [change] = fate.changes;
    const rows = rowsOf(former, fate);
    if (!change || fate.changes.length < 2 || rows === 0) return [];
    const successors = fate.changes.map(({ successor }) => successor).sort();
    return [{ severity: "info", code: "teams.split", message: messages.teamSplit(fate.name, successors, rows), ...place(teams, change), rows }];
  });
}

function inCircles({ teams, succession }: FollowedReorganisations): Finding[] {
  return succession.circles.flatMap((circle): Finding[] => {
    const [change] = circle;
    if (!change) return [];
    return [{ severity: "warning", code: "teams.cycle", message: messages.teamsInCircle(circle.map(({ former }) => former).sort()), ...place(teams, change), rows: circle.length }];
  });
}

/** A former team that still ran after it had become another one, or that only began then. */
function contradicting(followed: FollowedReorganisations): Finding[] {
  return [...followed.succession.fates.values()].flatMap(([fate, next]): Finding[] => {
    const [change] = fate?.changes.filter(({ from, successorKey }) => from !== null && successorKey !== fate.key).sort(byDayAndName) ?? [];
    if (!fate || !change || change.from === null) return [];
    const message = runsOn(followed, fate, change, change.from) ?? beginsLate(followed, fate, next, change, change.from);
    return message === null ? [] : [{ severity: "warning", code: "teams.dates-contradict", message, ...place(followed.teams, change), rows: 1 }];
  });
}

function runsOn({ rows }: FollowedReorganisations, fate: Fate, { successor }: Reorganisation, day: number): Said | null {
  const ends = rows.flatMap(({ key, from, to }) => (key === fate.key && to !== null && to > day && (from ?? -Infinity) < day ? [to] : []));
  return ends.length === 0 ? null : messages.teamRunsOn(fate.name, formatDay(Math.max(...ends)), successor, formatDay(day));
}

/** Another team may take a name that was given up; where nothing has the name from before, a wrong day is likelier. */
function beginsLate({ reorganisations, former }: FollowedReorganisations, fate: Fate, next: Fate | undefined, { successor }: Reorganisation, day: number): Said | null {
  if (!next || fate.changes.length > 1 || rowsOf(former, fate) > 0 || rowsOf(former, next) === 0) return null;
  const isTold = reorganisations.some(({ successorKey, from }) => successorKey === fate.key && from === next.from);
  return isTold ? null : messages.teamBeginsLate(fate.name, formatDay(next.from), successor, formatDay(day));
}

function byDayAndName(a: Reorganisation, b: Reorganisation): number {
  return (a.from ?? 0) - (b.from ?? 0) || (a.successorKey < b.successorKey ? -1 : 1);
}

/** Former names that nothing has: one finding. */
function unknownNames({ teams, reorganisations, known }: FollowedReorganisations): Finding[] {
  const unknown = reorganisations.filter(({ formerKey }) => !known.has(formerKey));
  const [first] = unknown;
  if (!first) return [];
  const names = [...new Map(unknown.map(({ formerKey, former }) => [formerKey, former])).values()].sort();
  return [{ severity: "info", code: "teams.former-unknown", message: messages.formerTeamsUnknown(names), ...place(teams, first), rows: unknown.length }];
}

function givenUp({ fates }: Succession): Fate[] {
  return [...fates.values()].flat().filter(({ changes }) => changes.length > 0);
}

function rowsOf(former: readonly FormerRows[], fate: Fate): number {
  return former.reduce((sum, part) => sum + (part.fate === fate ? part.rows : 0), 0);
}

function place(teams: Table, { row }: Reorganisation): ReturnType<typeof cellPlace> {
  return cellPlace(teams.origin, "formerly", teams.sourceRows[row] ?? row);
}
