import { quantileSorted } from "simple-statistics";
import { numbersOf, textOf } from "../../measure/columns";
import type { Sources } from "../../measure/sources";
import { holdsWord, nameKey } from "../../measure/words";
import { chooseWithheld } from "../../scorecard/people/chooseWithheld";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import { sourceWords } from "../../table/datasets/sourceWords";

/** How people get on in a team. */
export interface TeamCareers {
  readonly team: string;
  /** Heads now, and the median of how many months they are where they are; null where few enough are behind it to be told apart. */
  readonly heads: number | null;
  readonly monthsInRole: number | null;
  /** Roles filled from within over twelve months, and all that were filled; null without a table of role fills. */
  readonly promotions: number | null;
  readonly filled: number | null;
}

/** How people get on. Who left is said of the organisation only. */
export interface CareerProgression {
  /** Share of those who were here twelve months ago and still are, 0 to 1; null where fewer than the minimum were. */
  readonly retention: number | null;
  /** Alphabetical. */
  readonly teams: readonly TeamCareers[];
}

const yearDays = 365;
const monthDays = yearDays / 12;

/** null without a table of people. */
export function followCareers(sources: Sources, asOf: number): CareerProgression | null {
  const stays = sources.allStays();
  const now = stays.filter(({ hired, left }) => hired < asOf + 1 && left > asOf);
  if (now.length === 0) return null;
  const here = new Set(now.map(({ person }) => person));
  const then = new Set(stays.filter(({ hired, left }) => hired <= asOf - yearDays && left > asOf - yearDays).map(({ person }) => person));
  const membersOf = (name: string): typeof now => now.filter(({ team }) => team === nameKey(name));
  const groups = sources.teams.map((name) => ({ name, heads: membersOf(name).length }));
  const withheld = chooseWithheld(groups, now.length, peopleMinimum);
  const fills = fillsByTeam(sources, asOf);
  return {
    retention: then.size < peopleMinimum ? null : [...then].filter((person) => here.has(person)).length / then.size,
    teams: groups.map(({ name, heads: count }, index) => {
      const months = membersOf(name).map(({ hired }) => (asOf - hired) / monthDays).sort((a, b) => a - b);
      const isShown = !withheld.has(name);
      return {
        team: name, heads: isShown ? count : null, monthsInRole: isShown ? quantileSorted(months, 0.5) : null,
        promotions: fills?.[index]?.inside ?? null, filled: fills?.[index]?.filled ?? null,
      };
    }),
  };
}

function fillsByTeam(sources: Sources, asOf: number): readonly { readonly inside: number; readonly filled: number }[] | null {
  if (!sources.has("role-fills", "source") || !sources.has("role-fills", "team")) return null;
  const anchor = ["filled-on"];
  const table = sources.table("role-fills");
  const days = numbersOf(table, "filled-on");
  const team = sources.rowTeam("role-fills", anchor);
  const source = textOf(table, "source");
  const isInside = source?.values.map((word) => holdsWord(word, sourceWords.inside)) ?? [];
  const counts = sources.teams.map(() => ({ inside: 0, filled: 0 }));
  for (let row = 0; row < table.rowCount; row++) {
    const day = days?.[row] ?? NaN;
    const count = counts[team[row] ?? -1];
    if (count === undefined || !(day > asOf - yearDays && day < asOf + 1)) continue;
    count.filled++;
    if (isInside[source?.codes[row] ?? -1] === true) count.inside++;
  }
  return counts;
}
