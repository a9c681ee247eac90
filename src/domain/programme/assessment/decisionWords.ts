import type { Choice } from "../choice";

export type LevelId = "agent" | "team-lead" | "manager" | "director" | "executive";

/** Levels at which decisions are made, from the customer upwards. A cell is read for the highest words first, since "team lead" holds "team". */
export const decisionLevels: readonly Choice<LevelId>[] = [
  { id: "agent", title: "Agent", words: ["agents", "frontline", "front line", "team", "bearbeiter", "mitarbeiter", "mitarbeitende"] },
  { id: "team-lead", title: "Team lead", words: ["lead", "team leader", "supervisor", "teamleitung", "teamleiter", "teamleiterin"] },
  { id: "manager", title: "Manager", words: ["managers", "management", "abteilungsleitung", "abteilungsleiter", "abteilungsleiterin"] },
  { id: "director", title: "Director", words: ["directors", "head", "head of support", "bereichsleitung", "bereichsleiter", "bereichsleiterin", "direktor"] },
  { id: "executive", title: "Executive", words: ["executives", "vp", "chief", "board", "geschaftsleitung", "geschaftsfuhrung", "vorstand"] },
];

export type WayId = "alone" | "consulted" | "group";

/** How decisions are made. */
export const decisionWays: readonly Choice<WayId>[] = [
  { id: "alone", title: "alone", words: ["allein", "alleine"] },
  { id: "consulted", title: "consulted", words: ["consulting", "after consulting", "nach beratung", "nach rucksprache"] },
  { id: "group", title: "group", words: ["together", "in a group", "gemeinsam", "in der gruppe", "gruppe"] },
];

export type FrequencyId = "daily" | "weekly" | "monthly" | "quarterly" | "yearly";

/** How often a decision is made. */
export const frequencies: readonly Choice<FrequencyId>[] = [
  { id: "daily", title: "daily", words: ["every day", "taglich"] },
  { id: "weekly", title: "weekly", words: ["every week", "wochentlich"] },
  { id: "monthly", title: "monthly", words: ["every month", "monatlich"] },
  { id: "quarterly", title: "quarterly", words: ["every quarter", "vierteljahrlich", "quartalsweise"] },
  { id: "yearly", title: "yearly", words: ["every year", "annually", "jahrlich"] },
];

/** Working days, weeks, months and quarters of a year. */
export const timesAYear: Readonly<Record<FrequencyId, number>> = { daily: 250, weekly: 52, monthly: 12, quarterly: 4, yearly: 1 };
