import type { Sources } from "./sources";
import { monthsEmployed } from "./stays";
import { nameKey } from "./words";

/** Agents employed at each month's end. */
export class MonthEndHeads {
  private readonly heads: Float64Array;

  constructor(private readonly sources: Sources) {
    const { monthCount } = sources.timeline;
    const indexOf = new Map(sources.teams.map((team, index) => [nameKey(team), index]));
    this.heads = new Float64Array((sources.teams.length + 1) * monthCount);
    for (const stay of sources.allStays()) {
      if (!stay.isAgent) continue;
      const slot = indexOf.get(stay.team ?? "") ?? sources.teams.length;
      const { first, last } = monthsEmployed(stay, sources.timeline);
      for (let month = first; month <= last; month++) (this.heads[slot * monthCount + month] as number)++;
    }
  }

  /** Agents of a team (null: all) at the end of a month. */
  at(team: number | null, month: number): number {
    const { monthCount } = this.sources.timeline;
    let heads = 0;
    for (let slot = team ?? 0; slot <= (team ?? this.sources.teams.length); slot++) heads += this.heads[slot * monthCount + month] ?? 0;
    return heads;
  }

  /** Heads at each month's end from `first` to `last`, as far as the timeline goes, added up. */
  agentMonths(team: number | null, first: number, last: number): number {
    let sum = 0;
    for (let month = Math.max(0, first); month <= Math.min(this.sources.timeline.monthCount - 1, last); month++) sum += this.at(team, month);
    return sum;
  }
}
