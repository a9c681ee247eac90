import { signOf } from "../scorecard/bounds";
import { ceilingOf } from "../scorecard/ceiling";
import { evaluateRating } from "../scorecard/rating/evaluateRating";
import type { Status } from "../scorecard/result";
import type { RatedLine } from "../scorecard/scorecard";
import { measureIn, type Stretch } from "./figure";
import type { Insight } from "./insight";
import type { InsightMaterial } from "./insightMaterial";
import { isBeyondChance } from "./isBeyondChance";

/** What the comparison of teams with the organisation is found in. */
export type TeamMixMaterial = Pick<InsightMaterial, "figure" | "sources" | "mix"> & { readonly card: Pick<InsightMaterial["card"], "team" | "lines"> };

/**
 * Mix between teams: where a team differs from all teams together beyond chance, and at the organisation's mix of work less than half of
 * that would be left, or it would stand on the other side. Of the figures and at the mix of the Teams sheet; for every team, or the one that
 * the scorecard is of.
 */
export function findTeamMix({ card, figure, mix, sources }: TeamMixMaterial): Insight[] {
  const { basis } = mix;
  if (basis === null) return [];
  return mix.figures.flatMap(({ id, unit, values }): Insight[] => {
    const found = figure(id);
    const period = found?.periods.at(-1);
    const overall = values.find(({ team }) => team === null)?.value ?? null;
    if (found === null || period === undefined || overall === null) return [];
    const stretch: Stretch = { from: period, to: period };
    const all = measureIn(found, null, stretch, sources);
    return values.flatMap(({ team, raw, value, covered }): Insight[] => {
      const isAsked = team !== null && (card.team === null || card.team === team);
      if (!isAsked || all === null || raw === null || value === null) return [];
      if (!isMostlyMix(raw - overall, value - overall)) return [];
      const own = measureIn(found, sources.teams.indexOf(team), stretch, sources);
      if (own === null || !isBeyondChance(own, all)) return [];
      const verdict = changedVerdict(card.lines.find(({ description }) => description.id === id), raw, value);
      return [{
        // Of all teams the same: a weight by what was found would rank them.
        id: `team-mix:${id}:${team}`, severity: "know",
        facts: { kind: "team-mix", title: found.title, unit, team, raw, atMix: value, overall, covered, basis, verdict },
        evidence: [own, all], concerns: [id],
      }];
    });
  });
}

/** Whether at an equal mix less than half of a difference is left, or one the other way. */
function isMostlyMix(difference: number, atMix: number): boolean {
  return atMix * Math.sign(difference) < Math.abs(difference) / 2;
}

/** The verdicts that both values have by the bounds alone, where they are not the same; null of what has no verdict. */
function changedVerdict(line: RatedLine | undefined, raw: number, atMix: number): { readonly raw: Status; readonly atMix: Status } | null {
  if (!line?.bounds) return null;
  const { bounds: { target, gap }, description, options } = line;
  const judge = (value: number): Status =>
    evaluateRating({ value, low: null, high: null, target, gap, ceiling: ceilingOf(options), direction: signOf(description), state: null, capped: false });
  const verdict = { raw: judge(raw), atMix: judge(atMix) };
  return verdict.raw === verdict.atMix ? null : verdict;
}
