import { columnTitle } from "../../table/columnTitle";
import { count, joined, listed } from "./wording";

/** Teams that change over time. */
export const teamMessages = {
  teamsOverlap: (rows: number) =>
    `${count(rows, "row")} of teams ${rows === 1 ? "begins" : "begin"} while another row of the same team is in force. Give the earlier row its last day.`,
  teamRenamed: (successor: string, former: readonly string[], lastDay: string | null, rows: number, present: string) =>
    `${successor} was ${joined(former)} ${lastDay === null ? "before" : `until ${lastDay}`}: ${count(rows, "row")} with ${former.length === 1 ? "that name" : "those names"} ${rows === 1 ? "is" : "are"} counted to ${present === successor ? "it" : `${present}, as the team is called now`}.`,
  teamNameOld: (former: string, present: string, rows: number, day: string) =>
    `${count(rows, "row")} from ${day} or later still ${rows === 1 ? "names" : "name"} ${former}, which is ${present} by then. ${rows === 1 ? "It is" : "They are"} counted to ${present}. If there is a team ${former} again, give it a row of its own with its first day in the teams table.`,
  teamSplit: (former: string, successors: readonly string[], rows: number) =>
    `${former} became ${joined(successors)}. Nothing tells to which of them its ${count(rows, "row")} ${rows === 1 ? "belongs" : "belong"}, so ${rows === 1 ? "it stays" : "they stay"} under ${former}.`,
  teamsInCircle: (names: readonly string[]) =>
    `The former names of ${joined(names)} lead back to themselves, so each keeps its own rows. Correct the former names, or give each row of the teams table its first day.`,
  teamRunsOn: (former: string, lastDay: string, successor: string, day: string) =>
    `${former} runs until ${lastDay} in the teams table, but is said to be ${successor} from ${day} on. Correct one of the two days.`,
  teamBeginsLate: (former: string, firstDay: string, successor: string, day: string) =>
    `${former} begins on ${firstDay} in the teams table, but is said to have become ${successor} on ${day}. Its rows stay under ${former}; correct one of the two days.`,
  formerTeamsUnknown: (names: readonly string[]) =>
    `No row names ${joined(names)}, which the teams table gives as ${names.length === 1 ? "a former name" : "former names"}. Nothing is missing if the old rows were renamed too; else correct the spelling.`,
  teamsNotListed: (rows: number, names: readonly string[]) =>
    `${count(rows, "row")} ${rows === 1 ? "names a team" : "name teams"} that the teams table does not list (${listed(names)}). Each counts as a team of its own. Add ${names.length === 1 ? "it" : "them"} to the teams table, as a team or as the former name of one.`,
  teamFromPeople: (dataset: string, found: number, none: number, several: number) =>
    [
      `${count(found, "row")} of ${columnTitle(dataset)} without a team ${found === 1 ? "counts" : "count"} for the team in which the agent is on that day, from People.`,
      none === 0 ? "" : ` ${count(none, "row")} ${none === 1 ? "has an agent who is" : "have an agent who is"} in no team on that day.`,
      several === 0 ? "" : ` ${count(several, "row")} ${several === 1 ? "has an agent who is" : "have an agent who is"} in several teams on that day.`,
      none + several === 0 ? "" : " Those count for the organisation only: correct the dates in People, or write the team into the rows.",
    ].join(""),
} as const;
