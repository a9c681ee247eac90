import type { Choice } from "../choice";

export type Readiness = "now" | "later";

/** When a successor could take over. What says "not now" says later: it is looked for first. */
export const readinessChoices: readonly Choice<Readiness>[] = [
  { id: "later", title: "Later", words: ["not now", "not yet", "later on", "soon", "year", "years", "months", "später", "nicht jetzt", "noch nicht", "jahr", "jahre", "jahren", "monate", "monaten", "bald"] },
  { id: "now", title: "Now", words: ["ready", "ready now", "immediately", "jetzt", "sofort", "bereit"] },
];
