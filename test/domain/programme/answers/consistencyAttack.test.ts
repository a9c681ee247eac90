import type { AnswerScale, Tally } from "../../../../src/domain/programme/answers/tally";
import { tellItem, type AnsweredItem, type ToldItem } from "../../../../src/domain/programme/answers/toldItem";
import { byPublished, everyAnswers, everyWorld, tallyOf, tellsMember, tellsSomebody, together, type Answers } from "./possibleAnswers";

/** Points as they are added up, a scale with fewer of them for more groups, and whether an answer is favourable. */
const five: AnswerScale = { low: 1, high: 5 };
const three: AnswerScale = { low: 1, high: 3 };
const two: AnswerScale = { low: 0, high: 1 };

function itemOf(groups: readonly (readonly [name: string | null, answers: Answers])[], scale: AnswerScale): AnsweredItem {
  const all = tallyOf(together(...groups.map(([, answers]) => answers)), scale);
  return { item: "x", all, groups: new Map(groups.flatMap(([name, answers]): [string, Tally][] => (name === null ? [] : [[name, tallyOf(answers, scale)]]))) };
}

function told(groups: Parameters<typeof itemOf>[0], scale: AnswerScale, shown: readonly string[], before?: ToldItem): ToldItem | null {
  const item = tellItem(itemOf(groups, scale), { shown, scale, before });
  return item && { item: item.item, all: item.all, groups: item.groups, rest: item.rest };
}

/** Everything that is published, kept in the store included, for every way in which these groups can have answered. */
function leaks(names: readonly (string | null)[], sizes: readonly number[], scale: AnswerScale): { readonly somebody: number; readonly member: number; readonly classes: number } {
  const shown = names.flatMap((name) => name ?? []);
  const classes = byPublished(everyWorld(sizes.map((n) => everyAnswers(n, scale))), (world) => told(world.map((answers, at) => [names[at] ?? null, answers] as const), scale, shown));
  const known = (tells: (possible: readonly Answers[]) => boolean): number => classes.filter((worlds) => names.some((_, at) => tells(worlds.map((world) => world[at] ?? [])))).length;
  return { somebody: known(tellsSomebody), member: known(tellsMember), classes: classes.length };
}

describe("whoever knows everything that is published, and the method,", () => {
  it.each([5, 6, 7, 8, 9])("can say of nobody in a group of %i what they answered", (n) => {
    expect(leaks(["A"], [n], five)).toMatchObject({ somebody: 0 });
  });

  it.each([5, 6, 7, 12])("can, in a group of %i themselves, say of nobody else whether it was favourable", (n) => {
    expect(leaks(["A"], [n], two)).toMatchObject({ somebody: 0, member: 0 });
  });

  it.each([[5, 5, 5], [5, 6, 8]])("nor beside two others, of %i, %i and %i", (...sizes) => {
    expect(leaks(["A", "B", "C"], sizes, two)).toMatchObject({ somebody: 0, member: 0 });
    expect(leaks(["A", "B", null], sizes, two)).toMatchObject({ somebody: 0, member: 0 });
  });

  it.each([[5, 5], [5, 6]])("nor of two groups of %i and %i beside their total", (...sizes) => {
    expect(leaks(["A", "B"], sizes, five)).toMatchObject({ somebody: 0 });
  });

  it.each([[5, 5, 5], [5, 6, 6]])("nor of three of %i, %i and %i, one of them withheld", (...sizes) => {
    expect(leaks(["A", "B", null], sizes, three)).toMatchObject({ somebody: 0 });
    expect(leaks(["A", "B", "C"], sizes, three)).toMatchObject({ somebody: 0 });
  });

  it("still learns much about groups: most of what they can answer is told apart", () => {
    expect(leaks(["A", "B"], [8, 9], three).classes).toBeGreaterThan(100);
  });
});

describe("whoever looked before and looks again", () => {
  /** Groups as they were, and who came to them since: each a group of its own, of whom nobody's answer may be known. */
  function leaksInTime(names: readonly (string | null)[], first: readonly number[], more: readonly number[], scale: AnswerScale): number {
    const shown = names.flatMap((name) => name ?? []);
    const half = names.length;
    const named = (world: readonly Answers[]) => world.map((answers, at) => [names[at] ?? null, answers] as const);
    const worlds = everyWorld([...first.map((n) => everyAnswers(n, scale)), ...more.map((n) => everyAnswers(n, scale))]);
    const publish = (world: readonly Answers[]): unknown => {
      const before = told(named(world.slice(0, half)), scale, shown);
      const now = world.slice(0, half).map((answers, at) => together(answers, world[half + at] ?? []));
      return [before, told(named(now), scale, shown, before ?? undefined)];
    };
    return byPublished(worlds, publish).filter((same) => [...first, ...more].some((n, at) => n > 0 && tellsSomebody(same.map((world) => world[at] ?? [])))).length;
  }

  it.each([[5, 5], [7, 6]])("at a group of %i with %i more knows nobody's answer, neither of those nor of these", (first, more) => {
    expect(leaksInTime(["A"], [first], [more], three)).toBe(0);
  });

  it("on the usual scale neither", () => {
    expect(leaksInTime(["A"], [5], [5], five)).toBe(0);
  });

  it.each([[["A", "B"], [5, 6], [5, 7]], [["A", "B", null], [5, 7, 5], [5, 0, 6]]] as const)("at who is favourable in %j of %j with %j more neither", (names, first, more) => {
    expect(leaksInTime(names, first, more, two)).toBe(0);
  });

  it.each([[["A", "B"], [5, 5], [5, 0]], [["A", null], [5, 6], [0, 5]], [["A", "B"], [6, 5], [0, 6]]] as const)("at groups %j of %j with %j more neither", (names, first, more) => {
    expect(leaksInTime(names, first, more, three)).toBe(0);
  });

  it("and once again knows nobody's answer of those who came first, second or last", () => {
    const sizes = [5, 6, 5, 0, 5, 5];
    const publish = (world: readonly Answers[]): unknown => {
      let before: ToldItem | null = null;
      return [1, 2, 3].map((looks) => {
        const now = ["A", "B"].map((name, at) => [name, together(...Array.from({ length: looks }, (_, look) => world[look * 2 + at] ?? []))] as const);
        before = told(now, two, ["A", "B"], before ?? undefined) ?? before;
        return before;
      });
    };
    const known = byPublished(everyWorld(sizes.map((n) => everyAnswers(n, two))), publish).filter((same) => sizes.some((n, at) => n > 0 && tellsSomebody(same.map((world) => world[at] ?? []))));
    expect(known).toEqual([]);
  });

  it.each([[5, 5, 10], [7, 5, 12], [6, 6, 11]])("knows nobody's answer where a team of those who were withheld, and of others, comes to be told: %i told, %i withheld, %i new", (...sizes) => {
    const publish = ([red, few, more = []]: readonly Answers[]): unknown[] => {
      const before = told([["Red", red ?? []], [null, few ?? []]], two, ["Red"]);
      return [before, told([["Red", red ?? []], ["Teal", together(few ?? [], more)]], two, ["Red", "Teal"], before ?? undefined), told([["Red", red ?? []], [null, few ?? []], ["Teal", more]], two, ["Red", "Teal"], before ?? undefined)];
    };
    for (const at of [1, 2]) {
      const classes = byPublished(everyWorld(sizes.map((n) => everyAnswers(n, two))), (world) => { const looks = publish(world); return [looks[0], looks[at]]; });
      expect(classes.filter((same) => sizes.some((_, group) => tellsSomebody(same.map((world) => world[group] ?? []))))).toEqual([]);
    }
  });

  it("is told nothing new where an answer was changed beside others that came", () => {
    const before = told([["A", [2, 0, 3]]], three, ["A"]);
    // Five more ones cannot make fewer threes.
    expect(told([["A", [10, 0, 0]]], three, ["A"], before ?? undefined)).toBeNull();
  });
});

it("would tell, were groups told exactly: the attack finds what there is to find", () => {
  const worlds = everyWorld([everyAnswers(5, five)]);
  const open = byPublished(worlds, ([answers]) => tallyOf(answers ?? [], five));
  expect(open.filter((same) => tellsSomebody(same.map(([answers]) => answers ?? []))).length).toBe(2);
});
