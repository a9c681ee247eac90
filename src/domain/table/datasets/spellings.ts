/** Headers that name an agent, a team and a case the same way in every dataset. */
export const agentSpellings = [
  "agent name", "agent", "assigned to", "assignee", "assignee name", "assigned agent", "case owner", "ticket owner", "owner name",
  "teammate currently assigned", "currently assigned teammate", "current teammate", "advisor", "representative", "rep",
] as const;

export const teamSpellings = [
  "team name", "assignment group", "assigned group", "assigned team", "support group", "support team", "agent group", "agent team",
  "currently assigned team", "team currently assigned", "current team", "squad", "business unit",
] as const;

/** Team headers too general to recognise a table by. */
export const generalTeamSpellings = ["group", "queue", "queue name", "unit", "department"] as const;

export const caseSpellings = [
  "case", "case number", "case no", "ticket", "ticket id", "ticket number", "ticket no", "incident", "incident id", "incident number",
  "issue key", "work item key", "request id", "request number", "conversation id", "interaction id", "contact id",
] as const;

export const updatedSpellings = [
  "updated at", "updated on", "last updated", "last update", "last updated at", "last update time", "updated time", "update time",
  "sys updated at", "sys updated on", "last modified", "last modified date", "last modified at", "date modified", "modified", "modified at", "changed at",
] as const;

/** Words for nothing that are an answer where an effect or an outcome is asked for. */
export const noneWords = ["none", "なし"] as const;
