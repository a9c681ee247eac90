import { assignAtLeastCost } from "./assignAtLeastCost";
import { isRunning, type Assignment } from "./development";
import { isMeeting, type Mentorship } from "./mentorship";
import { showsPotential, type Potential } from "./potential";
import { isInLine, type Roster } from "./roster";
import { ratingScale, signals } from "./signals";

/** Mentees that one mentor has at the most. */
export const mentorPlaces = 2;

/** What each mentee that a mentor has already adds to the cost of another, in points of the rating scale: mentors are loaded evenly unless one fits much better. */
const loadCost = 2;

/** More than any pair can cost, so that nobody goes without a mentor for the sake of a better fit elsewhere. */
const alone = 1_000;
/** More than all mentees can cost alone: never chosen, since everybody can be left alone. */
const never = 1e9;

/** Why a mentee is looked for a mentor. */
export type MenteeReason = "potential" | "development";
/** Why none was found: nobody here could mentor; all who could are in the reporting line; those who are not have all their places taken. */
export type UnpairedReason = "no-mentors" | "all-in-line" | "no-places";

export interface Pairing {
  readonly menteeKey: string;
  readonly because: MenteeReason;
  /** null where none was found, and then why. */
  readonly mentorKey: string | null;
  readonly unpaired: UnpairedReason | null;
  /** Mentees that the mentor has already, those that are proposed left out. */
  readonly has: number;
}

export interface PairingMaterial {
  readonly roster: Roster;
  readonly potential: readonly Potential[];
  readonly development: readonly Assignment[];
  readonly mentorships: readonly Mentorship[];
}

/**
 * Proposes a mentor for everybody with potential or an assignment who has none. All pairs are chosen together, so that as many as can be
 * find one, and the sum of what mentors lack to be strong where their mentees are not, and of their loads, is the least. A mentor is
 * never in the mentee's reporting line, in either direction.
 */
export function proposePairs({ roster, potential, development, mentorships }: PairingMaterial): Pairing[] {
  const meeting = mentorships.filter(isMeeting);
  const mentored = new Set(meeting.map(({ menteeKey }) => menteeKey));
  const mentees = menteesOf(potential, development).filter(({ key }) => !mentored.has(key) && roster.members.get(key)?.isLeader !== true && (roster.members.size === 0 || roster.members.has(key)));
  const mentors = [...roster.members.values()].filter(({ isSenior }) => isSenior).map(({ key }) => key).sort();
  const load = (mentor: string): number => meeting.filter(({ mentorKey }) => mentorKey === mentor).length;
  const places = mentors.flatMap((mentor) => {
    const has = load(mentor);
    return Array.from({ length: Math.max(0, mentorPlaces - has) }, (_, index) => ({ mentor, has, load: has + index }));
  });
  const mayPair = (mentee: string, mentor: string): boolean => mentee !== mentor && !isInLine(mentee, mentor, roster);
  const fit = fitOf(potential);
  const costs = mentees.map(({ key }, own) => [
    ...places.map((place) => (mayPair(key, place.mentor) ? fit(key, place.mentor) + loadCost * place.load : never)),
    ...mentees.map((_, other) => (other === own ? alone : never)),
  ]);
  const columns = assignAtLeastCost(costs);
  return mentees.map(({ key, because }, index): Pairing => {
    const place = places[columns[index] ?? -1];
    const unpaired = (): UnpairedReason => (mentors.every((mentor) => mentor === key) ? "no-mentors" : mentors.some((mentor) => mayPair(key, mentor)) ? "no-places" : "all-in-line");
    return { menteeKey: key, because, mentorKey: place?.mentor ?? null, unpaired: place === undefined ? unpaired() : null, has: place?.has ?? 0 };
  });
}

/** Who could have a mentor, alphabetical. */
function menteesOf(potential: readonly Potential[], development: readonly Assignment[]): { readonly key: string; readonly because: MenteeReason }[] {
  const because = new Map<string, MenteeReason>(development.filter(isRunning).map(({ key }) => [key, "development"]));
  for (const one of potential) if (showsPotential(one)) because.set(one.key, "potential");
  return [...because].map(([key, why]) => ({ key, because: why })).sort((a, b) => (a.key < b.key ? -1 : 1));
}

/**
 * What a mentor lacks to be of use: nothing where the mentor is at the scale's top in what the mentee is at its bottom. As in the middle
 * where the ratings of either are not known.
 */
function fitOf(potential: readonly Potential[]): (mentee: string, mentor: string) => number {
  const ratings = new Map(potential.map((one) => [one.key, one.ratings]));
  const most = ratingScale.high - ratingScale.low;
  return (mentee, mentor) => {
    const [needs, strengths] = [ratings.get(mentee), ratings.get(mentor)];
    const gaps = signals.flatMap(({ id }) => {
      const [need, strength] = [needs?.[id], strengths?.[id]];
      return need === undefined || strength === undefined ? [] : [strength - need];
    });
    return gaps.length === 0 ? most : most - Math.max(...gaps);
  };
}
