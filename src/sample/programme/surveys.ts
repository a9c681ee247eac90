import { monthStart, programmeStart } from "../calendar";
import { agentsAt, teams, type Person } from "../organisation";
import { Random } from "../random";
import { date, type SampleCell, type SheetTable } from "../sheetTable";
import { answerAround } from "./scale";

/** Months of the pulse: every second one of the last year. */
const waves = [25, 27, 29, 31, 33, 35];
const burnout = "I feel burned out by my work";
const items = ["I am proud of my work here", "My leader listens to me", "I may decide what a customer needs", "I have what I need to do my work", "I see a way to grow here", burnout];

/** What a team answers on the average: better once the programme is under way in Technical, worse in Billing since its calls are shortened. */
function pulseMean(team: string, item: string, month: number): number {
  const worse = team === "Billing" && month >= 33 ? 0.8 : 0;
  const better = team === "Technical" && monthStart(month) >= programmeStart ? Math.min(1.1, 0.3 * (month - 26)) : 0;
  return item === burnout ? 2.6 + worse - better / 2 : 3.4 - worse + better;
}

/** Answers to the pulse survey, without names; three in four answer. */
export function makePulseAnswers(people: readonly Person[], seed: number): SheetTable {
  const random = new Random(seed);
  const rows = waves.flatMap((month) => teams.flatMap(({ name: team }): SampleCell[][] => {
    const invited = agentsAt(people, team, monthStart(month));
    const answered = invited.filter(() => random.chance(0.76));
    return answered.flatMap(() => {
      const day = monthStart(month) + random.below(14);
      return items.map((item) => [date(day), item, answerAround(pulseMean(team, item, month), random), team, invited.length / answered.length]);
    });
  }));
  return {
    name: "PulseAnswers", sheet: "Pulse Answers", note: "Answers to the pulse survey, one row per answer to an item, without names",
    headers: ["Answered on", "Item", "Answer", "Team", "Invitations"], rows,
  };
}

const themes = ["Scheduling", "Tools", "Recognition", "Training", "Targets"];

/** Notes from the anonymous box: most are answered within weeks. */
export function makeFeedbackNotes(seed: number): SheetTable {
  const random = new Random(seed);
  const rows = Array.from({ length: 64 }, (): SampleCell[] => {
    const noted = monthStart(30) + random.below(175);
    const isClosed = random.chance(0.75) && noted < monthStart(35);
    return [date(noted), random.pick(themes), isClosed ? "closed" : "open", isClosed ? date(noted + 3 + random.below(24)) : null];
  });
  return { name: "FeedbackNotes", sheet: "Feedback Notes", note: "Notes from the anonymous box, one row each; their words are kept elsewhere", headers: ["Noted on", "Theme", "Status", "Answered on"], rows };
}

/** What the agents' advisory board asked for. */
export function makeAdvisoryActions(people: readonly Person[]): SheetTable {
  const leaders = people.filter(({ role }) => role === "Team Lead").map(({ name }) => name);
  const day = (month: number, offset: number): SampleCell => date(monthStart(month) + offset);
  const rows: SampleCell[][] = [
    ["Swap shifts without asking", day(31, 8), leaders[0] ?? null, "done", day(33, 14), day(33, 3)],
    ["A quiet room for hard calls", day(31, 8), leaders[1] ?? null, "done", day(33, 14), day(34, 20)],
    ["Refunds up to 100 without a manager", day(33, 11), leaders[2] ?? null, "in progress", day(35, 14), null],
    ["One inbox for outages", day(33, 11), leaders[2] ?? null, "open", day(36, 29), null],
    ["Handle time off the wall boards", day(34, 9), leaders[0] ?? null, "dropped", day(35, 30), null],
    ["Time for writing articles", day(35, 6), leaders[3] ?? null, "open", day(37, 14), null],
  ];
  return { name: "AdvisoryActions", sheet: "Advisory Actions", note: "What the agents' advisory board asked for, one row per action", headers: ["Action", "Raised", "Owner", "Status", "Due", "Done"], rows };
}

/** Stories of what changed for customers. */
export function makeImpactStories(): SheetTable {
  const rows: SampleCell[][] = [
    [date(monthStart(30) + 12), "Outages told before customers ask", "D1493", "Customers who found it easy", "Fewer ask twice"],
    [date(monthStart(32) + 4), "Answers in minutes, not in half an hour", null, "Leadership accessibility", "Customers are not called back any more"],
    [date(monthStart(34) + 20), "The guide for imports", null, "First-contact resolution", "New customers start a day earlier"],
  ];
  return { name: "ImpactStories", sheet: "Impact Stories", note: "Stories of what changed for customers, one row each", headers: ["Told on", "Story", "Decision ID", "Indicator", "What changed"], rows };
}
