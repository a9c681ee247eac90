import { exampleTables } from "../../../../src/domain/indicators/exampleTables";
import { readReviews, type ReviewScore } from "../../../../src/domain/programme/feedback/reviewScores";
import { parseDay } from "../../../../src/domain/table/serialDay";
import { byPublished, everyAnswers, everyWorld, tellsSomebody, type Answers } from "../answers/possibleAnswers";

const asOf = parseDay("2026-11-30") ?? 0;
const scale = { low: 1, high: 5 };

function reviewsOf(peers: readonly Answers[], before: readonly ReviewScore[] = []): ReviewScore[] {
  const ratings = peers.flatMap((answers) => answers.flatMap((count, step) => Array.from({ length: count }, () => step + 1)));
  // The rating of 1 and of 5 by others keep the scale from telling anything of these.
  const others = [["Lou", "Coaching", "manager", 1, "2026-10-05"], ["Max", "Coaching", "manager", 5, "2026-10-05"]];
  const { reviews } = exampleTables({ reviews: { columns: ["subject", "competency", "rater-group", "rating", "rated-on"], rows: [...others, ...ratings.map((rating) => ["Ada", "Coaching", "peer", rating, "2026-10-05"])] } });
  if (reviews === undefined) throw new Error("There is a table");
  return readReviews(reviews, asOf, before);
}

it.each([3, 4, 5])("of %i peers nobody's rating can be worked out from what is told of them", (n) => {
  const classes = byPublished(everyWorld([everyAnswers(n, scale)]), (world) => reviewsOf(world));
  expect(classes.length).toBeGreaterThan(5);
  expect(classes.filter((same) => tellsSomebody(same.map(([peers]) => peers ?? [])))).toEqual([]);
});

it("nor of three peers and three who rated later, from two runs one after the other", () => {
  const classes = byPublished(everyWorld([everyAnswers(3, scale), everyAnswers(3, scale)]), (world) => {
    const before = reviewsOf(world.slice(0, 1));
    return [before, reviewsOf(world, before)];
  });
  expect(classes.filter((same) => [0, 1].some((at) => tellsSomebody(same.map((world) => world[at] ?? []))))).toEqual([]);
});

it("two peers are told nothing of", () => {
  expect(reviewsOf([[0, 0, 1, 0, 1]]).some(({ subject }) => subject === "Ada")).toBe(false);
});
