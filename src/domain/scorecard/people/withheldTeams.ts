import type { MeasuredValue } from "../../measure/evaluation";
import { chooseWithheld } from "./chooseWithheld";
import { peopleMinimum } from "./peopleData";

function chooseInPeriod(values: readonly MeasuredValue[]): ReadonlySet<string> {
  const groups = values.flatMap(({ team, n }) => (team === null || n === null ? [] : [{ name: team, heads: n }]));
  const total = values.find(({ team }) => team === null)?.n ?? 0;
  return chooseWithheld(groups, total, peopleMinimum);
}

/** The teams to withhold, by period id; each period is decided for itself. */
export function withheldTeams(values: readonly MeasuredValue[]): ReadonlyMap<string, ReadonlySet<string>> {
  const byPeriod = new Map<string, MeasuredValue[]>();
  for (const value of values) {
    const ofPeriod = byPeriod.get(value.period.id);
    if (ofPeriod === undefined) byPeriod.set(value.period.id, [value]);
    else ofPeriod.push(value);
  }
  return new Map([...byPeriod].map(([period, ofPeriod]) => [period, chooseInPeriod(ofPeriod)]));
}
