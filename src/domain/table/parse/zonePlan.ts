import type { DateSurvey } from "./surveyDates";

/** How the zones that the dates of one table name are dealt with. */
export interface ZonePlan {
  /** The zones named, by how many rows name them, the commonest first; of equals the one nearest UTC. */
  readonly zones: readonly number[];
  /** Zone that every moment with a zone is brought to, in minutes ahead of UTC; null where all stay as they are written. */
  readonly bringTo: number | null;
  /** Rows whose moment names a zone other than the commonest one. */
  readonly otherRows: number;
  readonly rows: number;
}

/** Summer and winter of one place. */
const summerTime = 60;

/**
 * What the zone marks of a table's dates mean: where they are one zone, or summer and winter time of one place, the wall clock
 * counts as written. Where they lie farther apart, all moments are brought to the commonest zone, so that time between them is true.
 */
export function planZones(surveys: readonly DateSurvey[]): ZonePlan {
  const rowsOf = new Map<number, number>();
  for (const { rowsOfZone } of surveys) for (const [zone, rows] of rowsOfZone) rowsOf.set(zone, (rowsOf.get(zone) ?? 0) + rows);
  const zones = [...rowsOf.keys()].sort((a, b) => (rowsOf.get(b) ?? 0) - (rowsOf.get(a) ?? 0) || Math.abs(a) - Math.abs(b) || b - a);
  const [commonest = 0] = zones;
  const rows = [...rowsOf.values()].reduce((sum, count) => sum + count, 0);
  const apart = zones.length === 0 ? 0 : Math.max(...zones) - Math.min(...zones);
  return { zones, bringTo: apart > summerTime ? commonest : null, otherRows: rows - (rowsOf.get(commonest) ?? 0), rows };
}
