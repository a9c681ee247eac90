import type { FrozenBaseline, FrozenBaselines } from "../scorecard/baseline";
import type { FollowedTeams } from "./followTeams";

/**
 * Frozen baselines with the present names of teams that only got another name. A team into which others were merged is not the
 * one that was measured then, and a team that has a baseline of its own under its present name keeps that.
 */
export function carryBaselines(baselines: FrozenBaselines, renamedTo: FollowedTeams["renamedTo"]): FrozenBaselines {
  const keyOf = ({ indicator, granularity, options }: FrozenBaseline, team: string): string => JSON.stringify([indicator, granularity, options, team]);
  const taken = new Set(baselines.map((baseline) => keyOf(baseline, baseline.team ?? "")));
  return baselines.map((baseline) => {
    const team = baseline.team === null ? null : renamedTo(baseline.team);
    if (team === null || taken.has(keyOf(baseline, team))) return baseline;
    taken.add(keyOf(baseline, team));
    return { ...baseline, team };
  });
}
