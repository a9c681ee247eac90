import type { Coaching } from "../../src/domain/programme/coaching/coaching";
import type { Opportunity } from "../../src/domain/programme/coaching/opportunities";
import type { SkillGrowth } from "../../src/domain/programme/coaching/skillProgress";
import { periodOf } from "../../src/domain/scorecard/periods";
import { coachingSheetId, coachingTableIds } from "../../src/layout/coaching/geometry";
import { planCoaching } from "../../src/layout/coachingSheet";
import type { SheetPlan } from "../../src/layout/sheetPlan";
import { german } from "../../src/layout/texts/german/german";
import { golden, goldenText } from "./fixture/goldenText";
import { card, context } from "./fixture/scorecardFixture";

const transferred: Opportunity = {
  key: "ada|transfer-rate", agent: "Ada", team: "Red", id: "transfer-rate", title: "Transferred", unit: "percent", kind: "growth", n: 60, value: 0.4, expected: 0.2, low: 0.28, high: 0.53,
  difference: 0.2, differenceLow: 0.07, differenceHigh: 0.34, peers: 6, peersAreTeam: true, topic: { name: "=Refund", n: 20, value: 0.6, expected: 0.2 }, beside: null,
};
const slow: Opportunity = {
  ...transferred, key: "ben|average-handle-time", agent: "Ben", team: null, id: "average-handle-time", title: "Handle time", unit: "minutes", kind: "both-sides", value: 18, expected: 12, low: null, high: null,
  difference: 6, differenceLow: null, differenceHigh: null, peersAreTeam: false, topic: null, beside: { id: "customer-satisfaction", title: "Satisfaction", unit: "score", n: 40, value: 4.2, expected: 4 },
};
const grown: SkillGrowth = { competency: "Change management", from: "2026-04", to: "2026-10", persons: 6, before: 3.25, after: 4, low: 0.5, high: 1 };
const coaching: Coaching = {
  counts: { agents: 12, tested: 60, strengths: 0, growth: 1, bothSides: 1, open: 20, unassigned: 2, machines: 1, above: 1, below: 0, leavers: 1 }, isAsked: true,
  named: {
    opportunities: { from: periodOf(card.asOf - 70, "month"), to: periodOf(card.asOf - 1, "month"), tested: 60, agents: 12, found: [transferred, slow] },
    workload: {
      open: 20, unassigned: 2, machines: 1,
      lines: [
        { key: "ada", agent: "Ada", team: "Red", open: 12, share: { open: 4, low: 0, high: 11 }, oldestDays: 40, closedAMonth: 30.4, left: null },
        { key: "cem", agent: "Cem", team: null, open: 3, share: null, oldestDays: 9, closedAMonth: null, left: card.asOf - 5 },
      ],
    },
  },
  skills: { skills: [grown], withheld: 2, mentees: null, mentors: { persons: 5, before: 3, after: 3, low: -0.2, high: 0.3 }, development: [{ kind: "project-lead", running: 1, done: 2 }, { kind: "external", running: 0, done: 0 }] },
};

function sheetOf(programme: { readonly coaching?: Coaching }, more: Partial<typeof context> = {}): SheetPlan {
  const [sheet, ...others] = planCoaching(card, { ...context, ...more, programme });
  if (sheet === undefined || others.length > 0) throw new Error("There is one sheet");
  return sheet;
}

const rowsOf = (sheet: SheetPlan, id: string) => sheet.tables.find((table) => table.id === id)?.rows ?? [];

it("says what was found", () => {
  const text = goldenText(sheetOf({ coaching }));
  expect(text).toBe(golden("coaching", text));
});

it("is none while nobody asks, and names nobody on one that stands", () => {
  const quiet: Coaching = { ...coaching, isAsked: false, named: null };
  expect(planCoaching(card, { ...context, programme: { coaching: quiet } })).toEqual([]);
  const left = sheetOf({ coaching: quiet }, { standing: new Set([coachingSheetId]) });
  expect(JSON.stringify(left)).not.toMatch(/Ada|Ben|Cem/u);
  expect(left.areas.flatMap(({ cells }) => cells.flat())).toContain(context.texts.coaching.notAsked);
});

it("lists of more agents than there is room for only those who stand out", () => {
  const [ada] = coaching.named?.workload?.lines ?? [];
  if (ada === undefined || coaching.named === null) throw new Error("She is there.");
  const many = Array.from({ length: 200 }, (_, index) => ({ ...ada, key: `a${index}`, agent: `A${index}`, open: index === 7 ? 12 : 4 }));
  const sheet = sheetOf({ coaching: { ...coaching, named: { ...coaching.named, workload: { open: 808, unassigned: 0, machines: 0, lines: many } } } });
  expect(rowsOf(sheet, coachingTableIds.workload).map(({ key }) => key)).toEqual(["load a7"]);
});

it("says it in German", () => {
  const sheet = sheetOf({ coaching }, { texts: german });
  const [first] = rowsOf(sheet, coachingTableIds.opportunities);
  expect(first?.cells.slice(1, 7)).toEqual(["◆ besprechen", "Red", "Transferred", "40 % (28–53, n 60)", "20 %", "+20 Punkte (+7 bis +34)"].map((text) => (text === "Transferred" ? german.phrase("Transferred") : text)));
  expect(german.phrase("Transferred")).not.toBe("Transferred");
});
