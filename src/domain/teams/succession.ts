import type { Reorganisation, TeamRow } from "./reorganisation";
import { teamLives, type TeamLife } from "./teamLives";

/** What rows with a name that was given up count for. */
export interface Fate {
  readonly name: string;
  readonly key: string;
  /** First day on which the name means this team; -Infinity for the name's first team. */
  readonly from: number;
  /** What became of the team; none where it still has the name. */
  readonly changes: readonly Reorganisation[];
  /** The team as it is called now: its own name where it was split, or where the former names run in a circle. */
  readonly present: string;
  readonly presentKey: string;
  /** Whether it is still the same team, with another name: no other one became part of it on the way. */
  readonly onlyRenamed: boolean;
}

/** What became of every name that was given up. */
export interface Succession {
  /** By former name as names are compared; a name that several teams had has a fate for each, in order of time. */
  readonly fates: ReadonlyMap<string, readonly Fate[]>;
  /** Former names that lead back to themselves, each circle once. */
  readonly circles: readonly (readonly Reorganisation[])[];
}

interface Node {
  readonly key: string;
  readonly life: TeamLife;
}

/** Follows former names to the teams that they have become, over any number of reorganisations. */
export function followSuccession(reorganisations: readonly Reorganisation[], rows: readonly TeamRow[]): Succession {
  const names = new Map(rows.map(({ key, team }) => [key, team]));
  for (const { formerKey, former } of reorganisations) if (!names.has(formerKey)) names.set(formerKey, former);
  const lives = new Map<string, readonly TeamLife[]>();
  for (const { formerKey } of reorganisations) {
    if (lives.has(formerKey)) continue;
    const begins = rows.flatMap(({ key, from }) => (key === formerKey && from !== null ? [from] : []));
    lives.set(formerKey, teamLives(reorganisations.filter((change) => change.formerKey === formerKey), begins));
  }

  const circles = new Map<Reorganisation, readonly Reorganisation[]>();
  const next = ({ life }: Node): { readonly change: Reorganisation; readonly life: TeamLife | undefined } | null => {
    const [change, ...others] = life.changes;
    // Rows of a team that was split do not say which of its successors they belong to.
    if (change === undefined || others.length > 0) return null;
    return { change, life: lives.get(change.successorKey)?.findLast(({ from }) => from <= (change.from ?? Infinity)) };
  };
  const isMerged = ({ successorKey }: Reorganisation): boolean => reorganisations.filter((change) => change.successorKey === successorKey).length > 1;
  const presentOf = (start: Node): { readonly presentKey: string; readonly onlyRenamed: boolean } => {
    const path: Node[] = [start];
    const changes: Reorganisation[] = [];
    for (;;) {
      const step = next(path.at(-1) ?? start);
      if (step === null) return { presentKey: (path.at(-1) ?? start).key, onlyRenamed: changes.length > 0 && !changes.some(isMerged) };
      changes.push(step.change);
      const { successorKey } = step.change;
      if (step.life === undefined) return { presentKey: successorKey, onlyRenamed: !changes.some(isMerged) };
      const met = path.findIndex(({ life }) => life === step.life);
      if (met >= 0) {
        const circle = changes.slice(met);
        // A team that is said to have had its own name all along is no riddle.
        if (circle.length > 1 && !circle.some((change) => circles.has(change))) for (const change of circle) circles.set(change, circle);
        return { presentKey: path[met]?.key ?? successorKey, onlyRenamed: false };
      }
      path.push({ key: successorKey, life: step.life });
    }
  };

  const fates = new Map([...lives].map(([key, ofName]) => [key, ofName.map((life): Fate => {
    const { presentKey, onlyRenamed } = presentOf({ key, life });
    return { name: names.get(key) ?? key, key, ...life, present: names.get(presentKey) ?? presentKey, presentKey, onlyRenamed };
  })]));
  return { fates, circles: [...new Set(circles.values())] };
}
