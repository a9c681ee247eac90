import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { findPotential, showsPotential, type Potential } from "../../../../src/domain/programme/pipeline/potential";
import { ratingScale, toldRating } from "../../../../src/domain/programme/pipeline/signals";

type Row = readonly [person: string, signal: string, rating: number | null, ratedOn: string | null, rater: string | null];
const roster = { leadersOf: (key: string): ReadonlySet<string> => new Set(key === "ada" ? ["lou"] : []) };
const rated = (rows: readonly Row[]): Potential[] =>
  findPotential(exampleTables({ "potential-ratings": { columns: ["person", "signal", "rating", "rated-on", "rater"], rows } })["potential-ratings"], roster);

it("lists everybody alphabetically, whoever is rated best", () => {
  expect(rated([["Zoe", "Problem solving", 5, null, "A"], ["Ben", "Problem solving", 1, null, "A"], ["ben", "Knowledge sharing", 1, null, "A"]]).map(({ person }) => person)).toEqual(["Ben", "Zoe"]);
});

it("shows what the own leader alone says, as well as the rounded mean of three raters", () => {
  expect(rated([["Ada", "Problem solving", 4, "2026-10-01", "Lou"], ["Ada", "Konfliktlösung", 2, "2026-10-03", "lou"]])[0])
    .toMatchObject({ raters: 1, withheld: null, ratings: { "problem-solving": 4, "conflict-resolution": 2 } });
  // (5 + 4 + 2) ÷ 3 = 3.67.
  expect(rated([["Ada", "problem-solving", 5, null, "X"], ["Ada", "Problem solving", 4, null, "Y"], ["Ada", "Problem solving", 2, null, "Z"]])[0]).toMatchObject({ raters: 3, withheld: null, ratings: { "problem-solving": 4 } });
});

it.each<[string, readonly (string | null)[], Potential["withheld"]]>([
  ["one who is not the own leader", ["Mo"], "too-few-raters"], ["two, the leader among them", ["Lou", "Mo"], "too-few-raters"], ["somebody unnamed", ["Lou", null], "unnamed-raters"],
  ["three", ["Lou", "Mo", "Max"], null],
])("decides by the raters: %s", (_, raters, withheld) => {
  const [ada] = rated(raters.map((rater) => ["Ada", "Problem solving", 5, null, rater]));
  expect(ada?.withheld).toBe(withheld);
  expect(Object.keys(ada?.ratings ?? {})).toHaveLength(withheld === null ? 1 : 0);
});

it("shows no signal that fewer than three of three raters rated", () => {
  const [ada] = rated([["Ada", "Problem solving", 5, null, "X"], ["Ada", "Knowledge sharing", 4, null, "Y"], ["Ada", "Knowledge sharing", 4, null, "Z"]]);
  expect(ada).toMatchObject({ raters: 3, ratings: {} });
});

it("leaves out ratings beyond the scale and of no signal", () => {
  expect(rated([["Ada", "Problem solving", 9, null, "Lou"], ["Ada", "Handle time", 5, null, "Lou"], ["Ada", "Problem solving", null, null, "Lou"]])).toEqual([]);
});

it("knows who shows a signal clearly", () => {
  const of = (rating: number): boolean => rated([["Ada", "Problem solving", rating, null, "Lou"]]).some(showsPotential);
  expect([3, 4].map(of)).toEqual([false, true]);
});

it("says of no single rater which rating it was, however many and whatever is shown", () => {
  const scale = Array.from({ length: ratingScale.high }, (_, index) => index + 1);
  /** Every way in which so many raters can rate, the first one apart. */
  const ways = (count: number): number[][] => (count === 0 ? [[]] : ways(count - 1).flatMap((others) => scale.map((rating) => [rating, ...others])));
  for (const count of [3, 4, 5]) {
    const firsts = new Map<number, Set<number>>();
    for (const ratings of ways(count)) {
      const shown = rated(ratings.map((rating, index) => ["Ada", "Problem solving", rating, null, `R${index}`]))[0]?.ratings["problem-solving"] ?? 0;
      firsts.set(shown, (firsts.get(shown) ?? new Set()).add(ratings[0] ?? 0));
    }
    expect([...firsts.keys()].sort()).toEqual(scale);
    for (const possible of firsts.values()) expect(possible.size).toBeGreaterThan(1);
  }
});

it("says of no rating that came between two looks which it was, since neither the ends of the scale nor how many rated are told", () => {
  const scale = Array.from({ length: ratingScale.high }, (_, index) => index + 1);
  const told = (sum: number, count: number): number => Math.min(toldRating.most, Math.max(toldRating.least, Math.round(sum / count)));
  const came = new Map<string, Set<number>>();
  for (let count = 3; count < 12; count++) {
    for (let sum = count * ratingScale.low; sum <= count * ratingScale.high; sum++) {
      for (const rating of scale) {
        const looks = `${told(sum, count)} ${told(sum + rating, count + 1)}`;
        came.set(looks, (came.get(looks) ?? new Set()).add(rating));
      }
    }
  }
  expect([...came.keys()].sort()).toEqual(["2 2", "2 3", "3 2", "3 3", "3 4", "4 3", "4 4"]);
  for (const possible of came.values()) expect(possible.size).toBeGreaterThan(1);
});
