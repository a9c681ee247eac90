/** Tables that indicators are measured from. */
export const indicatorDatasetIds = [
  "cases", "decisions", "contributions", "suggestions", "interactions", "questions", "people", "teams", "role-fills", "effort-answers", "accounts",
] as const;

export type IndicatorDatasetId = (typeof indicatorDatasetIds)[number];

/** Tables of the leadership programme: answers, lists and reviews that a manager keeps beside the indicators. */
export type ProgrammeDatasetId = "pulse-answers" | "feedback-notes" | "advisory-actions" | "reviews" | "impact-stories" | "leader-activities"
  | "behaviour-ratings" | "decision-map" | "department-ratings"
  | "potential-ratings" | "development-assignments" | "mentorships" | "succession" | "ai-uses";

export type DatasetId = IndicatorDatasetId | ProgrammeDatasetId;
