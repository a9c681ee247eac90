import { isMeeting } from "../../domain/programme/pipeline/mentorship";
import type { Pipeline } from "../../domain/programme/pipeline/pipeline";
import type { PlanValue } from "../sheetPlan";
import type { Texts } from "../texts";
import { pipelineTableIds } from "./geometry";
import { columnOf, quoted } from "./ratingFormula";

/** Names that a line has room for. */
const named = 3;

/** What matters most, in words: good, bad, due, to do. What is due follows the calendar. */
export function pipelineLines({ potential, development, mentorships, pairings, succession }: Pipeline, texts: Texts): Readonly<Record<"good" | "bad" | "due" | "do", PlanValue>> {
  const { pipeline: words } = texts;
  const some = (count: number, say: (count: number) => string): string[] => (count === 0 ? [] : [say(count)]);
  const meeting = (mentorships ?? []).filter(isMeeting);
  const roles = succession ?? [];
  const uncovered = roles.filter(({ cover }) => cover === "none").map(({ role }) => role);
  const ready = roles.filter(({ cover }) => cover === "now").length;
  return {
    good: words.good([
      ...(ready === 0 ? [] : [words.covered(ready, roles.length)]), ...some(meeting.length, words.meeting), ...some((development ?? []).filter(({ outcome }) => outcome !== null).length, words.finished),
    ]),
    bad: words.bad([
      ...(uncovered.length === 0 ? [] : [words.uncovered(listOf(uncovered, texts))]),
      ...some(meeting.filter(({ gaps }) => gaps.includes("in-line")).length, words.inLine),
      ...some(meeting.filter(({ gaps }) => gaps.some((gap) => gap !== "in-line")).length, words.lacking),
      ...some((development ?? []).filter(({ outcome, sponsor }) => outcome === null && sponsor === null).length, words.noSponsor),
    ]),
    due: development === null || development.length === 0 ? words.due.none : { formula: dueFormula(texts) },
    do: words.toDo([
      ...some(pairings.filter(({ mentorKey }) => mentorKey !== null).length, words.pairUp),
      ...some(pairings.filter(({ mentorKey }) => mentorKey === null).length, words.findMentors),
      ...some((potential ?? []).filter(({ withheld }) => withheld !== null).length, words.rateAgain),
    ]),
  };
}

function dueFormula({ pipeline }: Texts): string {
  const { due, states, columns } = pipeline;
  const count = (state: string): string => `COUNTIF(${columnOf({ name: pipelineTableIds.development, headers: {} }, columns.development.state)},${quoted(state)})`;
  return `=${count(states.overdue)}&${quoted(due.overdue)}&${count(`${states.running}*`)}&${quoted(due.running)}&${count(states.done)}&${quoted(due.done)}`;
}

/** A few names, and how many more. */
export function listOf(names: readonly string[], { pipeline }: Texts): string {
  const more = names.length - named;
  return [names.slice(0, named).join(", "), ...(more > 0 ? [pipeline.and(more)] : [])].join(" ");
}
