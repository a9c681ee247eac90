import type { Sources } from "../measure/sources";
import { periodOf, shiftPeriod } from "../scorecard/periods";
import { measureIn, type Figure, type FigureFinder, type Stretch } from "./figure";
import type { Insight, Movement } from "./insight";
import { isBeyondChance } from "./isBeyondChance";

/** What is cheap to gain, less of it being better, and what that can cost, more of it being better. */
const pairs: readonly { readonly efficiency: string; readonly outcomes: readonly string[] }[] = [
  { efficiency: "average-handle-time", outcomes: ["customer-satisfaction", "first-contact-resolution", "customer-retention"] },
];

/** Both sides have to move by this much, relative. */
const leastMove = 0.1;
/** Months of the window that is looked at. */
const windowMonths = 3;
/** Months that it is held against, and how many lie between: those just before, those before them, and the year before. */
const references = [{ months: 3, between: 0 }, { months: 3, between: 3 }, { months: 12, between: 0 }] as const;

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

function movement(figure: Figure, team: number | null, before: Stretch, after: Stretch, sources: Sources): Movement | null {
  const was = measureIn(figure, team, before, sources);
  const is = was && measureIn(figure, team, after, sources);
  return was && is && was.value > 0 ? { id: figure.id, title: figure.title, before: was, after: is, by: is.value / was.value - 1 } : null;
}

/** The last whole months of both figures beside each of the references that both reach back to. */
function stretches(one: Figure, other: Figure): (readonly [Stretch, Stretch])[] {
  const end = Math.min(one.periods.at(-1)?.end ?? 0, other.periods.at(-1)?.end ?? 0);
  const start = Math.max(one.periods[0]?.start ?? Infinity, other.periods[0]?.start ?? Infinity);
  if (end === 0) return [];
  const last = periodOf(end - 1, "month");
  const stretch = (back: number, months: number): Stretch => {
    const to = shiftPeriod(last, -back);
    return { from: shiftPeriod(to, 1 - months), to };
  };
  const before = references.map(({ months, between }) => stretch(windowMonths + between, months));
  return before.filter(({ from }) => from.start >= start).map((reference) => [reference, stretch(0, windowMonths)]);
}
