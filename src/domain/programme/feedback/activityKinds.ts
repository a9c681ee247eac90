import type { Choice } from "../choice";

export type ActivityKind = "skip-level" | "career" | "floor-time" | "observing" | "recognition" | "development" | "community";

/** What a leader does again and again, and how often at least. */
export interface ActivityDefinition extends Choice<ActivityKind> {
  /** Days from one to the next, unless the sheet says otherwise. */
  readonly cadence: number;
}

/** The seven activities, in the order in which they are shown. The first whose words a cell holds is meant. */
export const activityKinds: readonly ActivityDefinition[] = [
  { id: "skip-level", title: "Skip-level", words: ["skip level", "gespräch mit agenten", "ebenengespräch"], cadence: 30 },
  { id: "career", title: "Career one-to-one", words: ["career", "one to one", "1 1", "karrieregespräch", "laufbahngespräch"], cadence: 90 },
  { id: "floor-time", title: "Floor time with customers", words: ["floor time", "floor", "zeit bei kunden", "kundenzeit"], cadence: 30 },
  { id: "observing", title: "Executive observing", words: ["observing", "shadowing", "leitung hört mit", "hospitation"], cadence: 90 },
  { id: "recognition", title: "Public recognition", words: ["recognition", "praise", "öffentliche anerkennung", "anerkennung", "lob"], cadence: 14 },
  { id: "development", title: "Development session", words: ["development", "training", "lernrunde", "entwicklungsrunde", "schulung"], cadence: 30 },
  { id: "community", title: "Community meeting", words: ["community", "treffen der gemeinschaft", "gemeinschaft"], cadence: 60 },
];

/** Days from one to the next, by kind: what the sheet says where it does, else what is usual. */
export type Cadences = Readonly<Partial<Record<ActivityKind, number>>>;
