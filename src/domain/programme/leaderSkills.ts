/** A skill that leaders are developed in, and by default a competency of 360-degree reviews. */
export interface LeaderSkill {
  readonly id: string;
  /** In English; German by the phrases. */
  readonly title: string;
}

/** The skills of a leader in support, in the order in which they are shown. */
export const leaderSkills: readonly LeaderSkill[] = [
  { id: "coaching", title: "Coaching and listening" },
  { id: "deciding", title: "Deciding under ambiguity" },
  { id: "data", title: "Data-informed thinking" },
  { id: "change", title: "Change management" },
  { id: "empowering", title: "Empowering agents" },
  { id: "business", title: "Translating support into business terms" },
  { id: "self", title: "Self-management" },
];
