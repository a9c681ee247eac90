import type { Rating } from "../../../../src/domain/programme/assessment/readRatings";
import { showRound } from "../../../../src/domain/programme/assessment/showRound";

const answers = (group: string | null, points: readonly number[], code = "P1", on = 100): Rating[] => points.map((rating) => ({ code, rating, on, group }));
const teams = (red: readonly number[], blue: readonly number[]): Rating[] => [...answers("Red", red), ...answers("Blue", blue)];

describe("a round of answers", () => {
  test("is not shown below five answers, and is from five on", () => {
    expect(showRound(answers("Red", [1, 2, 3, 4]), null)).toBeNull();
    expect(showRound(answers(null, [1, 2, 3, 4, 5]), null)?.statements).toMatchObject([{ item: "P1", all: { n: 5, sum: { least: 15, most: 15 } }, groups: [] }]);
  });

  test("withholds a small team, and with it the smallest of the others, from whom it could be subtracted", () => {
    const round = showRound([...teams([5, 5, 5, 5, 5], [1, 1]), ...answers("Green", [3, 3, 3, 3, 3, 3]), ...answers("Teal", [2, 2, 2, 2, 2, 2, 2])], null);
    expect(round?.groups).toEqual(["Green", "Teal"]);
  });

  test("withholds a team for every statement where it is withheld for one", () => {
    const round = showRound([...teams([5, 5, 5, 5, 5], [1, 1, 1, 1, 1]), ...answers("Red", [5, 5, 5, 5, 5], "B1"), ...answers("Blue", [1, 1], "B1")], null);
    expect(round?.groups).toEqual([]);
  });

  test("withholds a team where persons without one would be what is left", () => {
    expect(showRound([...answers("Red", [5, 5, 5, 5, 5]), ...answers(null, [1])], null)?.groups).toEqual([]);
  });
});

describe("two looks at one round", () => {
  const five = [4, 4, 4, 4, 4];
  const before = showRound(teams(five, five), null);

  test.each([1, 2, 3, 4])("%i more answers change nothing", (count) => {
    expect(showRound(teams([...five, ...five.slice(0, count)], five), before)).toEqual(before);
  });

  test("one answer more in one team beside five in another changes nothing", () => {
    expect(showRound(teams([...five, ...five], [...five, 1]), before)).toEqual(before);
  });

  test("an answer that was changed, or taken away, changes nothing", () => {
    expect(showRound(teams([4, 4, 4, 4, 1], five), before)).toEqual(before);
    expect(showRound(teams([4, 4, 4, 4], five), before)).toEqual(before);
  });

  test("five more in a team are shown", () => {
    expect(showRound(teams([...five, 1, 2, 3, 1, 2], five), before)?.statements[0]?.all).toMatchObject({ n: 15, sum: { least: 49, most: 49 } });
  });

  test("teams that were withheld stay so for the round: Red's two would be what is left without Blue", () => {
    const together = showRound(teams([1, 1], [4, 4, 4, 4, 4, 4]), null);
    expect(together?.groups).toEqual([]);
    const next = showRound(teams([1, 1, 3, 3, 3, 3, 3], [4, 4, 4, 4, 4, 4]), together);
    expect([next?.groups, next?.statements[0]?.all.n]).toEqual([[], 13]);
  });

  test("a later round shares no answer and begins anew", () => {
    const later = [...answers("Red", [2, 2, 2, 2, 2], "P1", 300), ...answers("Blue", [3, 3, 3, 3, 3], "P1", 300)];
    expect(showRound(later, showRound(teams([1, 1], five), null))?.groups).toEqual(["Blue", "Red"]);
  });
});
