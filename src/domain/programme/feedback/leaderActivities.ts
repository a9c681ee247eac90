import { nameKey } from "../../measure/words";
import type { Table, Tables } from "../../table/table";
import { chosen } from "../choice";
import { numberIn, rowsOf, textIn } from "../rowReaders";
import { activityKinds, type ActivityKind, type Cadences } from "./activityKinds";

/** Whether a leader keeps one cadence. Serial days. */
export interface CadenceKept {
  readonly kind: ActivityKind;
  /** The last one; null where there was none. */
  readonly last: number | null;
  /** No more days than the cadence lie between the last one and the as-of. */
  readonly isKept: boolean;
}

export interface LeaderCadences {
  readonly leader: string;
  /** Every kind, in the catalogue's order. */
  readonly kinds: readonly CadenceKept[];
}

export interface LeaderActivities {
  /** In force, by kind, in days. */
  readonly cadences: Readonly<Record<ActivityKind, number>>;
  /** Alphabetical. */
  readonly leaders: readonly LeaderCadences[];
  /** Rows whose kind is none of the seven. */
  readonly unknownKinds: number;
}

/** Reads what leaders did up to a day: those who did something, and those who lead a team on that day. */
export function readActivities(table: Table, teams: Tables["teams"], asOf: number, set: Cadences): LeaderActivities {
  const held = rowsOf(table, (own) => {
    const [heldOn, leader, kind] = [numberIn(own, "held-on"), textIn(own, "leader"), textIn(own, "kind")];
    return (row) => {
      const [on, name] = [heldOn(row), leader(row)];
      return on === null || on >= asOf + 1 || name === null ? null : { on: Math.floor(on), leader: name.trim(), kind: chosen(kind(row), activityKinds) };
    };
  });
  const cadences = Object.fromEntries(activityKinds.map(({ id, cadence }) => [id, set[id] ?? cadence])) as Record<ActivityKind, number>;
  const names = new Map([...leadersOf(teams, asOf), ...held.map(({ leader }) => leader)].map((name) => [nameKey(name), name]));
  const leaders = [...names].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, leader]): LeaderCadences => ({
    leader,
    kinds: activityKinds.map(({ id }) => {
      const days = held.filter((one) => one.kind === id && nameKey(one.leader) === key).map(({ on }) => on);
      const last = days.length === 0 ? null : Math.max(...days);
      return { kind: id, last, isKept: last !== null && asOf - last <= cadences[id] };
    }),
  }));
  return { cadences, leaders, unknownKinds: held.filter(({ kind }) => kind === null).length };
}

/** Who leads a team on the day. */
function leadersOf(teams: Tables["teams"], asOf: number): string[] {
  return rowsOf(teams, (own) => {
    const [leader, from, to] = [textIn(own, "leader"), numberIn(own, "from"), numberIn(own, "to")];
    return (row) => ((from(row) ?? asOf) <= asOf && (to(row) ?? asOf) >= asOf ? leader(row)?.trim() ?? null : null);
  });
}

/** How many leaders keep the cadence of each kind. */
export function keptByKind({ leaders }: LeaderActivities): Readonly<Record<ActivityKind, number>> {
  return Object.fromEntries(activityKinds.map(({ id }) => [id, leaders.filter(({ kinds }) => kinds.some(({ kind, isKept }) => kind === id && isKept)).length])) as Record<ActivityKind, number>;
}
