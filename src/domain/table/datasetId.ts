export type DatasetId =
  | "cases" | "decisions" | "contributions" | "suggestions" | "interactions" | "questions"
  | "people" | "teams" | "role-fills" | "effort-answers" | "accounts";
