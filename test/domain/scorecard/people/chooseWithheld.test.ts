import fc from "fast-check";
import { chooseWithheld } from "../../../../src/domain/scorecard/people/chooseWithheld";

const groups = (heads: Readonly<Record<string, number>>) => Object.entries(heads).map(([name, count]) => ({ name, heads: count }));
const choose = (heads: Readonly<Record<string, number>>, total: number | null) => {
  const all = groups(heads);
  return [...chooseWithheld(all, total ?? all.reduce((sum, { heads: count }) => sum + count, 0), 5)].sort();
};

test.each<[string, Readonly<Record<string, number>>, readonly string[], number | null]>([
  ["nothing where all are large", { a: 5, b: 9 }, [], null],
  ["one small group and the next smallest", { a: 4.9, b: 9, c: 12 }, ["a", "b"], null],
  ["two small groups that are the minimum together", { a: 2, b: 3, c: 12 }, ["a", "b"], null],
  ["two small groups below it together, and the next smallest", { a: 2, b: 2, c: 12, d: 8 }, ["a", "b", "d"], null],
  ["an empty group, which is no company", { a: 4, b: 0, c: 12, d: 8 }, ["a", "b", "d"], null],
  ["an empty group alone, without company", { a: 0, c: 12 }, ["a"], null],
  ["the first by name of equals", { a: 4, y: 8, x: 8 }, ["a", "x"], null],
  ["all where no larger one is left", { a: 4 }, ["a"], null],
  ["company for a few persons who are in no group", { a: 8, b: 12 }, ["a"], 23],
  ["nothing for many persons who are in no group", { a: 8, b: 12 }, [], 30],
])("hides %s", (_, heads, hidden, total) => expect(choose(heads, total)).toEqual(hidden));

test("what is hidden together is nobody, or at least two groups and the minimum, or everything", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 15 }).map((tenths) => tenths / 1.5), { minLength: 1, maxLength: 8 });
  fc.assert(fc.property(sizes, (list) => {
    const all = list.map((heads, i) => ({ name: `g${i}`, heads }));
    const total = list.reduce((sum, heads) => sum + heads, 0);
    const names = chooseWithheld(all, total, 5);
    const hidden = all.filter(({ name, heads }) => names.has(name) && heads > 0);
    const together = hidden.reduce((sum, { heads }) => sum + heads, 0);
    expect(all.every(({ name, heads }) => heads >= 5 || names.has(name))).toBe(true);
    expect(hidden.length === 0 || names.size === all.length || (hidden.length >= 2 && together >= 5)).toBe(true);
  }));
});
