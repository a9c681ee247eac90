import { ninetyDayPlan, planDays, planPhases } from "../../../src/domain/programme/ninetyDayPlan";
import { nextItems } from "../../../src/domain/programme/nextItems";
import { dueDate, startDate } from "../../../src/domain/programme/planDates";
import { card } from "../../layout/fixture/scorecardFixture";
import { planState, type PlanInput, type PlanItemInput } from "../../../src/domain/programme/planState";

const start = 46_000;
const nothing: PlanItemInput = { owner: null, status: null, start: null, due: null, doneOn: null, moves: null };
const untouched = (ids: readonly string[]): PlanInput => ({ start, added: {}, items: Object.fromEntries(ids.map((id) => [id, nothing])) });
const ids = ninetyDayPlan.map(({ id }) => id);

describe("the 90-day plan", () => {
  test("has 15 items, five a phase, each within its phase, owned and meant to move something", () => {
    expect(ninetyDayPlan).toHaveLength(15);
    expect(new Set(ids).size).toBe(15);
    for (const phase of planPhases) {
      const items = ninetyDayPlan.filter((item) => item.phase === phase.number);
      expect(items).toHaveLength(5);
      for (const item of items) {
        expect(item.startDay).toBeGreaterThanOrEqual(phase.firstDay);
        expect(item.dueDay).toBeLessThanOrEqual(phase.lastDay);
        expect(item.startDay).toBeLessThan(item.dueDay);
        expect(item.moves.length).toBeGreaterThan(0);
        expect(item.ownerRole).not.toBe("");
      }
    }
    expect(planPhases.at(-1)?.lastDay).toBe(planDays);
  });

  test("counts days from the start date, which is day 1", () => {
    const [first] = ninetyDayPlan;
    if (!first) throw new Error("no item");
    expect([startDate(first, start), dueDate(first, start)]).toEqual([46_000, 46_009]);
  });
});

describe("planState", () => {
  test("is the shipped plan before there is a sheet", () => {
    const states = planState(start, null, card.lines);
    expect(states).toHaveLength(15);
    expect(states[0]).toMatchObject({ owner: "Head of support", status: "not started", start: 46_000, due: 46_009 });
  });

  test("takes the user's words and leaves out what the user removed", () => {
    const input = untouched(["working-groups", "push-authority-down"]);
    const [first, second] = planState(1, {
      ...input, items: { ...input.items, "working-groups": { ...nothing, owner: "Mara", status: "blocked", start: 46_100, due: 46_120 } },
    }, card.lines);
    expect(first).toMatchObject({ id: "push-authority-down", start: 46_030 });
    expect(second).toMatchObject({ owner: "Mara", status: "blocked", start: 46_100, due: 46_120 });
  });
});

describe("items of the user's own", () => {
  const own: PlanInput = {
    start, added: {}, items: {
      "own-1": { ...nothing, status: "in progress", due: start + 1, moves: "Decision Velocity; agent-retention, morale" },
      "working-groups": { ...nothing, moves: "Revenue kept where support helped (association, not credit), First-contact resolution" },
      "own-2": { ...nothing, owner: "Mara" },
    },
  };

  test("stand behind the shipped ones, without dates unless they were given", () => {
    const states = planState(start, own, card.lines);
    expect(states.map(({ id, due }) => [id, due])).toEqual([["working-groups", start + 44], ["own-1", start + 1], ["own-2", null]]);
  });

  test("name indicators by title or id, whatever separates them; the rest is told as unknown", () => {
    const states = planState(start, own, card.lines);
    expect(states.map(({ moves, unknownMoves }) => [moves, unknownMoves])).toEqual([
      [["revenue-impact", "first-contact-resolution"], []], [["decision-velocity", "agent-retention"], ["morale"]], [[], []],
    ]);
  });

  test("take part in what comes next once they have a due date", () => {
    expect(nextItems(planState(start, own, card.lines), start, [], 5).map(({ id }) => id)).toEqual(["own-1", "working-groups"]);
  });
});

describe("nextItems", () => {
  test("puts the overdue first, then what helps a weak indicator soon, then the next due", () => {
    const next = nextItems(planState(start, null, card.lines), start + 23, ["first-contact-resolution"], 4).map(({ id }) => id);
    expect(next).toEqual(["leadership-principles", "feedback-mechanisms", "coaching-fundamentals", "push-authority-down"]);
  });

  test("leaves out what is done or dropped", () => {
    const input = untouched(ids);
    const closed: PlanInput = {
      ...input,
      items: Object.fromEntries(Object.entries(input.items).map(([id, item], index) => [id, { ...item, status: index % 2 === 0 ? "done" : "dropped" }])),
    };
    expect(nextItems(planState(start, closed, card.lines), start, [], 3)).toEqual([]);
  });
});
