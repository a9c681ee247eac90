import type { Sources } from "../measure/sources";
import { measureIn, valueIn, type Figure, type FigureFinder, type Stretch } from "./figure";
import type { Insight, Movement } from "./insight";
import { isBeyondChance } from "./isBeyondChance";
import { leastMove, movementOf, rippleWindows } from "./rippleWindows";

/** What is cheap to gain, less of it being better, and what that can cost, more of it being better. */
const pairs: readonly { readonly efficiency: string; readonly outcomes: readonly string[] }[] = [
  { efficiency: "average-handle-time", outcomes: ["customer-satisfaction", "first-contact-resolution", "customer-retention"] },
];

/**
 * Ripple guard: in the last three whole months against earlier ones, an efficiency gained by a tenth or more while an outcome fell
 * by a tenth or more, both beyond their intervals. The other way round it is a healthy trade. For the organisation and every team.
 */
export function findRipples(find: FigureFinder, sources: Sources): Insight[] {
  const figures = (ids: readonly string[]): Figure[] => ids.flatMap((id) => find(id) ?? []);
  return pairs.flatMap(({ efficiency, outcomes }) => figures([efficiency]).flatMap((gained) => figures(outcomes).flatMap((outcome) =>
    [null, ...sources.teams.keys()].flatMap((team) => rippleOf(gained, outcome, team, sources) ?? []))));
}

function rippleOf(efficiency: Figure, outcome: Figure, team: number | null, sources: Sources): Insight | null {
  for (const [before, after] of stretches(efficiency, outcome)) {
    if (![efficiency, outcome].every((figure) => movesEnough(figure, team, before, after, sources))) continue;
    const gained = movement(efficiency, team, before, after, sources);
    const fell = gained && movement(outcome, team, before, after, sources);
    const kind = gained && fell ? patternOf(gained, fell) : null;
    if (!gained || !fell || kind === null) continue;
    const name = team === null ? null : (sources.teams[team] ?? null);
    return {
      id: [kind, efficiency.id, outcome.id, ...(name === null ? [] : [name])].join(":"), severity: kind === "ripple" ? "act" : "know",
      facts: { ...(kind === "ripple" ? { kind, caps: outcome.isRated } : { kind }), team: name, efficiency: gained, outcome: fell },
      evidence: [gained.before, gained.after, fell.before, fell.after], concerns: [efficiency.id, outcome.id],
    };
  }
  return null;
}

/** What two movements in one window are together; null where they are nothing, or chance. */
export function patternOf(efficiency: Movement, outcome: Movement): "ripple" | "trade" | null {
  if (!isBeyondChance(efficiency.before, efficiency.after) || !isBeyondChance(outcome.before, outcome.after)) return null;
  if (efficiency.by <= -leastMove && outcome.by <= -leastMove) return "ripple";
  return efficiency.by >= leastMove && outcome.by >= leastMove ? "trade" : null;
}

/** Whether a figure moved so far that its intervals, which take long, are worth asking for. */
function movesEnough(figure: Figure, team: number | null, before: Stretch, after: Stretch, sources: Sources): boolean {
  const [was, is] = [before, after].map((stretch) => valueIn(figure, team, stretch, sources));
  return was != null && is != null && was > 0 && Math.abs(is / was - 1) >= leastMove;
}

function movement(figure: Figure, team: number | null, before: Stretch, after: Stretch, sources: Sources): Movement | null {
  return movementOf(figure.id, measureIn(figure, team, before, sources), measureIn(figure, team, after, sources));
}

/** The last whole months of both figures beside each of the references that both reach back to. */
function stretches(one: Figure, other: Figure): ReturnType<typeof rippleWindows> {
  const end = Math.min(one.periods.at(-1)?.end ?? 0, other.periods.at(-1)?.end ?? 0);
  const start = Math.max(one.periods[0]?.start ?? Infinity, other.periods[0]?.start ?? Infinity);
  return end === 0 ? [] : rippleWindows(start, end);
}
