import { nameKey } from "../../measure/words";
import { bootstrapMean } from "../../scorecard/interval/bootstrap";
import { peopleMinimum } from "../../scorecard/people/peopleData";
import { periodOf } from "../../scorecard/periods";
import type { Table, Tables } from "../../table/table";
import { exactOf } from "../answers/span";
import { tellAfter } from "../answers/tellAfter";
import { chosen } from "../choice";
import { raterChoices, scaleOf } from "../feedback/reviewScores";
import { leaderSkills } from "../leaderSkills";
import { developmentKinds, type DevelopmentKind } from "../pipeline/developmentKinds";
import { findDevelopment, isRunning } from "../pipeline/development";
import { numberIn, rowsOf, textIn } from "../rowReaders";

/** Means of the same persons before and after. */
export interface Growth {
  /** Persons, never fewer than the minimum. */
  readonly persons: number;
  readonly before: number;
  readonly after: number;
  /** 95 % interval of the mean change. */
  readonly low: number;
  readonly high: number;
}

/** How leaders are rated by others in one competency, beside the wave before. */
export interface SkillGrowth extends Growth {
  /** As the reviews say it, or the skill's title in English. */
  readonly competency: string;
  /** Ids of the months. */
  readonly from: string;
  readonly to: string;
}

export interface SkillProgress {
  /** null without reviews; competencies of which too few leaders were rated twice are counted only. */
  readonly skills: readonly SkillGrowth[] | null;
  readonly withheld: number;
  /** null where too few pairs are rated before and now. */
  readonly mentees: Growth | null;
  readonly mentors: Growth | null;
  /** Assignments that run and that are done, by kind; null without any. */
  readonly development: readonly { readonly kind: DevelopmentKind; readonly running: number; readonly done: number }[] | null;
}

/** Whether a change is more than chance explains. */
export function isGrowthBeyondNoise({ low, high }: Growth): boolean {
  return low > 0 || high < 0;
}

/** How many skills changed by more than chance, how many are not shown, and how many assignments are done. */
export interface SkillCounts {
  readonly up: number;
  readonly down: number;
  readonly withheld: number;
  readonly done: number;
}

export function countSkills({ skills, mentees, mentors, development, withheld }: SkillProgress): SkillCounts {
  const beyond = [...(skills ?? []), ...[mentees, mentors].filter((growth) => growth !== null)].filter(isGrowthBeyondNoise);
  const up = beyond.filter(({ low }) => low > 0).length;
  return { up, down: beyond.length - up, withheld, done: (development ?? []).reduce((sum, { done }) => sum + done, 0) };
}

/** Reads how skills grow up to a day; null where no table tells. @param before what earlier runs showed, which later ones must not tell too little apart from. */
export function findSkillProgress({ reviews, mentorships, "development-assignments": assignments }: Tables, asOf: number, seed: number, before: readonly SkillGrowth[]): SkillProgress | null {
  if (!reviews && !mentorships && !assignments) return null;
  const all = reviews === undefined ? null : growthOfSkills(reviews, asOf, seed);
  const development = assignments === undefined ? null : findDevelopment(assignments);
  return {
    skills: all && all.flatMap(({ growth }) => (growth === null ? [] : [keptFormer(growth, before)])), withheld: (all ?? []).filter(({ growth }) => growth === null).length,
    mentees: growthOfPairs(mentorships, "mentee", seed), mentors: growthOfPairs(mentorships, "mentor", seed),
    development: development && developmentKinds.map(({ id }) => {
      const own = development.filter(({ kind }) => kind === id);
      return { kind: id, running: own.filter(isRunning).length, done: own.filter((one) => !isRunning(one)).length };
    }),
  };
}

/** Mean ratings by others of each leader, in the two latest waves in which the competency was rated. */
function growthOfSkills(table: Table, asOf: number, seed: number): { readonly competency: string; readonly growth: SkillGrowth | null }[] {
  const ratings = rowsOf(table, (own) => {
    const [subject, competency, group, rating, ratedOn] = [textIn(own, "subject"), textIn(own, "competency"), textIn(own, "rater-group"), numberIn(own, "rating"), numberIn(own, "rated-on")];
    return (row) => {
      const [person, skill, value, on] = [subject(row), competency(row), rating(row), ratedOn(row)];
      const rater = chosen(group(row), raterChoices);
      return person === null || skill === null || rater === null || rater === "self" || value === null || on === null || on >= asOf + 1
        ? null : { person: nameKey(person), skill: skill.trim(), value, wave: periodOf(on, "month").id };
    };
  });
  const titles = new Map(ratings.map(({ skill }) => [nameKey(skill), skill]));
  const order = (key: string): number => leaderSkills.findIndex(({ title }) => nameKey(title) === key) >>> 0;
  return [...titles].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1)).map(([key, competency]) => {
    const own = ratings.filter(({ skill }) => nameKey(skill) === key);
    const [to, from] = [...new Set(own.map(({ wave }) => wave))].sort().reverse();
    if (to === undefined || from === undefined) return { competency, growth: null };
    const meanIn = (person: string, wave: string): number => {
      const values = own.filter((one) => one.person === person && one.wave === wave).map(({ value }) => value);
      return values.length < leastRatings ? Number.NaN : values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    const pairs = [...new Set(own.map(({ person }) => person))].map((person): readonly [number, number] => [meanIn(person, from), meanIn(person, to)]);
    const growth = growthOf(pairs, seed);
    return { competency, growth: growth && { ...growth, competency, from, to } };
  });
}

/** Ratings by others of a leader in a wave below which they do not count: as few as could be told apart. */
const leastRatings = 3;

function growthOfPairs(table: Table | undefined, who: "mentee" | "mentor", seed: number): Growth | null {
  return growthOf(rowsOf(table, (own) => {
    const [before, now] = [numberIn(own, `${who}-before`), numberIn(own, `${who}-now`)];
    return (row): readonly [number, number] => [before(row) ?? Number.NaN, now(row) ?? Number.NaN];
  }), seed);
}

/** null where fewer persons than the minimum are known both times, or a mean is so near an end of the scale that it would tell each of them. */
function growthOf(pairs: readonly (readonly [before: number, after: number])[], seed: number): Growth | null {
  const known = pairs.filter(([before, after]) => Number.isFinite(before + after));
  if (known.length < peopleMinimum) return null;
  const scale = scaleOf(known.flat());
  const mean = (values: readonly number[]): number | null => {
    const sum = values.reduce((all, value) => all + value, 0);
    return exactOf(tellAfter(sum, values.length, scale)) === null ? null : sum / values.length;
  };
  const [before, after] = [mean(known.map(([first]) => first)), mean(known.map(([, last]) => last))];
  if (before === null || after === null) return null;
  const interval = bootstrapMean(Float64Array.from(known, ([first, last]) => last - first), seed);
  return interval && { persons: known.length, before, after, ...interval };
}

/** Two runs one after the other must not tell one leader's ratings: until as many as the minimum were added, what was shown stands. */
function keptFormer(now: SkillGrowth, shown: readonly SkillGrowth[]): SkillGrowth {
  const former = shown.find(({ competency, from, to }) => nameKey(competency) === nameKey(now.competency) && from === now.from && to === now.to);
  return former !== undefined && Math.abs(now.persons - former.persons) < peopleMinimum ? former : now;
}
