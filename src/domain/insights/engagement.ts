import type { Pulse } from "../programme/feedback/pulse";
import { exactOf } from "../programme/answers/span";
import { wilson } from "../scorecard/interval/wilson";
import { periodOfId } from "../scorecard/periodOfId";
import { measureIn, type Stretch } from "./figure";
import type { Evidence, Insight, Movement } from "./insight";
import type { InsightMaterial } from "./insightMaterial";
import { isBeyondChance } from "./isBeyondChance";
import { leastMove, movementOf, rippleWindows } from "./rippleWindows";

/** What engagement is called beside indicators. */
export const engagementTitle = "Pulse engagement";

/** What pulse engagement is found in: the pulse as far as it may be told. */
export interface EngagementMaterial extends Pick<InsightMaterial, "figure" | "sources"> {
  readonly card: Pick<InsightMaterial["card"], "team">;
  readonly pulse?: Pulse | null;
}

const engagementId = "pulse-engagement";
/** Respondents below which nothing is concluded. */
const fewest = 20;

/**
 * The ripple guard between people and customers: in the last three whole months one of pulse engagement and satisfaction rose by a tenth or
 * more while the other fell by as much, both beyond chance. Of the whole organisation only, and only out of what the Feedback Loop sheet tells.
 */
export function findEngagement({ card, pulse, figure, sources }: EngagementMaterial): Insight[] {
  const satisfaction = figure("customer-satisfaction");
  const [first, last] = [satisfaction?.periods[0], satisfaction?.periods.at(-1)];
  if (card.team !== null || !pulse || satisfaction === null || first === undefined || last === undefined) return [];
  for (const [before, after] of rippleWindows(first.start, last.end)) {
    const people = movementOf(engagementId, engagementIn(pulse, before), engagementIn(pulse, after));
    const customers = movementOf(satisfaction.id, measureIn(satisfaction, null, before, sources), measureIn(satisfaction, null, after, sources));
    if (people === null || customers === null) continue;
    const [gained, lost] = people.by > customers.by ? [people, customers] : [customers, people];
    if (!(gained.by >= leastMove && lost.by <= -leastMove && isReal(gained) && isReal(lost))) continue;
    return [{
      id: `engagement:${gained.id}:${lost.id}`, severity: "act", facts: { kind: "engagement", gained, lost },
      evidence: [gained.before, gained.after, lost.before, lost.after], concerns: [gained.id, lost.id],
    }];
  }
  return [];
}

function isReal({ before, after }: Movement): boolean {
  return isBeyondChance(before, after);
}

/**
 * The share of favourable answers to what does not ask for burnout, in the waves of a stretch. Its interval is that of as many answers as
 * persons answered: what one person says to several items is not independent. null where a part of it is told by its span alone.
 */
function engagementIn({ figures, burnoutItems }: Pulse, { from, to }: Stretch): Evidence | null {
  const own = figures.filter(({ team, item, wave }) => {
    const start = periodOfId(wave)?.start ?? Number.NaN;
    return team === null && !burnoutItems.includes(item) && start >= from.start && start < to.end;
  });
  const shares = own.flatMap(({ favourable }) => exactOf(favourable) ?? []);
  const answers = own.reduce((sum, { n }) => sum + n, 0);
  const waves = [...new Set(own.map(({ wave }) => wave))];
  const persons = waves.reduce((sum, of) => sum + Math.max(...own.map(({ wave, n }) => (wave === of ? n : 0))), 0);
  if (shares.length < own.length || persons < fewest) return null;
  const value = own.reduce((sum, { n }, index) => sum + n * (shares[index] ?? 0), 0) / answers;
  const interval = wilson(value * persons, persons);
  return { title: engagementTitle, team: null, from, to, unit: "percent", value, n: persons, low: interval?.low ?? null, high: interval?.high ?? null };
}
