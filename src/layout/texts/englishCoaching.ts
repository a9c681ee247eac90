import type { OpportunityKind } from "../../domain/programme/coaching/opportunities";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The words of the Coaching sheet. Dates and numbers come in already written out, but for counts. */
export const englishCoaching = {
  title: "Coaching",
  aid: "A conversation aid, not for automated decisions about a person. Everybody is listed alphabetically, never ranked; no total score.",
  notAsked: "Nobody asked for agents to be named any more: what you typed is kept, and the sheet can be deleted.",
  lines: { good: "GOOD", talk: "TALK", load: "LOAD", skills: "SKILLS", sure: "HOW SURE" },
  strengths: (count: number): string => (count === 0 ? "Nobody does better than peers by more than noise." : `${plural(count, "strength", "strengths")} beyond noise at the same mix of work: ask how it is done.`),
  talk: (growth: number, bothSides: number): string => {
    const parts = [...(growth === 0 ? [] : [plural(growth, "difference", "differences")]), ...(bothSides === 0 ? [] : [`${plural(bothSides, "handle time", "handle times")} (see it beside quality)`])];
    return parts.length === 0 ? "Nothing to talk about differs from peers by more than noise." : `${parts.join(", ")} beyond noise at the same mix of work: listen first.`;
  },
  load: (above: number, below: number, leavers: number, unassigned: number, machines: number, open: string): string => {
    const parts = [
      ...(above === 0 ? [] : [`${plural(above, "agent has", "agents have")} more open work than chance explains`]), ...(below === 0 ? [] : [`${plural(below, "agent has", "agents have")} less`]),
      ...(leavers === 0 ? [] : [`${plural(leavers, "agent", "agents")} who left still ${leavers === 1 ? "has" : "have"} open cases`]), ...(unassigned === 0 ? [] : [`${plural(unassigned, "open case names", "open cases name")} nobody`]),
      ...(machines === 0 ? [] : [`AI alone has ${machines}`]),
    ];
    return `${open} open. ${parts.length === 0 ? "No load differs by more than chance." : `${parts.join("; ").replace(/^./u, (first) => first.toUpperCase())}.`}`;
  },
  noLoad: "What is open cannot be told: the cases need the days on which they were opened and closed.",
  skills: (up: number, down: number, done: number): string => `${plural(up, "skill", "skills")} grew by more than noise, ${down} fell; ${plural(done, "development assignment is", "development assignments are")} done.`,
  noSkills: "No reviews, mentorships or development assignments tell how skills grow.",
  sure: (tested: number, agents: number, from: string, to: string): string =>
    `${plural(tested, "comparison", "comparisons")} of ${plural(agents, "agent", "agents")} with five peers or more, ${from} – ${to}. Of what is told, 5 % at most may be chance (Benjamini–Hochberg).`,
  notTested: "No agent has 30 cases and five peers in the last twelve whole months: nothing is compared.",

  rails: { opportunities: "OPPORTUNITIES", workload: "WORKLOAD", skills: "SKILL PROGRESS" },
  hints: {
    opportunities: "Measures in which somebody differs from peers by more than noise. Peers: what the others of the team would have at the same mix of topic, channel and who handled it.",
    workload: "Open cases beside the own share of the team's, by working time, and the counts that chance explains around it (99.8 %).",
    workloadFew: "Too many to list: only those are here whose open cases differ by more than chance, and those who left.",
    skills: "Ratings by others of the same leaders in the two latest waves, and of mentees and mentors before and now: five persons at least, beyond noise by a 95 % interval. Below them the assignments by which people grow into leading.",
    skillsWithheld: (count: number): string => ` ${plural(count, "skill is", "skills are")} not shown: fewer than five leaders were rated by three others in both waves.`,
  },
  columns: {
    opportunities: {
      agent: "Agent", kind: "What", team: "Team", measure: "Measure", own: "Own value (range, n)", peers: "Peers, same mix", difference: "Difference (range)", topic: "Most of it in",
    },
    workload: { agent: "Agent", load: "Load", team: "Team", open: "Open", share: "Own share (usual)", oldest: "Oldest, days", closed: "Closed a month", why: "Worth knowing" },
    skills: { skill: "Skill", change: "Change", persons: "Persons", between: "Between", before: "Before", now: "Now", by: "Change by", source: "From" },
    /** The user's, in each table. */
    own: { note: "Note", talkedOn: "Talked on", step: "Agreed step" },
  },
  kinds: { "strength": "▲ strength", "growth": "◆ to talk about", "both-sides": "◐ see both sides" } satisfies Record<OpportunityKind, string>,
  own: (value: string, range: string | null, n: string): string => `${value} (${range === null ? "" : `${range}, `}n ${n})`,
  peers: (value: string, areTeam: boolean): string => (areTeam ? value : `${value}, all teams`),
  difference: (distance: string, isMore: boolean, range: string | null): string => `${isMore ? "+" : "−"}${distance}${range === null ? "" : ` (${range})`}`,
  to: (low: string, high: string): string => `${low} to ${high}`,
  topic: (name: string, value: string, expected: string, n: string): string => `${name}: ${value}, peers ${expected}, n ${n}`,
  beside: (measure: string, quality: string, value: string, expected: string): string => `${measure}, beside ${quality} ${value} (peers ${expected})`,
  loads: { above: "▲ more than chance", below: "▼ less than chance", usual: "usual", left: "✖ left" },
  share: (open: string, low: string, high: string): string => `${open} (${low}–${high})`,
  left: (day: string): string => `left on ${day}: hand the open cases over`,
  growth: { up: "▲ up", down: "▼ down", usual: "no change beyond noise" },
  mentees: "Mentees, own competency",
  mentors: "Mentors, own competency",
  between: (from: string, to: string): string => `${from} → ${to}`,
  sinceStart: "start → now",
  development: (done: number, running: number): string => `${done} done, ${running} running`,
  gone: "– no longer told",
  summary: {
    opportunities: (strengths: number, growth: number, bothSides: number, tested: number): string => `${strengths + growth + bothSides} opportunities beyond noise: ${strengths} strengths, ${growth} to talk about, ${bothSides} handle times beside quality (${tested} comparisons).`,
    load: (above: number, below: number, leavers: number, unassigned: number): string => `Workload: ${above} above and ${below} below what chance explains; ${leavers} who left with open cases; ${unassigned} open cases with nobody.`,
  },
};
