import type { DatasetId } from "../../domain/table/datasetId";
import { englishAssessmentInput } from "./englishAssessmentInput";
import { englishFeedbackInput } from "./englishFeedbackInput";
import { englishPipelineInput } from "./englishPipelineInput";

/** What a column means wherever it is one of these: a sentence without its full stop. */
const common = {
  team: "The team that the row counts for, spelled as in People",
  agent: "Who it was, spelled as in People",
  leader: "Who led the team, spelled as in People",
  customer: "Who asked: a number or a name, always the same for one customer. It finds customers who ask again",
  caseId: "The number of the case that it belongs to",
};

const effect = "What the decision is expected to do here, such as: up, down, none";

/** What the columns of a table mean that users fill in themselves; those that only exports have are not there. */
const meanings: Readonly<Record<DatasetId, Readonly<Record<string, string>>>> = {
  "cases": {
    "case-id": "A number or a key that no other case has",
    "opened": "When the customer asked, with the time if it is known",
    "closed": "When it was closed; blank while it is open",
    "resolved": "When it was resolved, where that is not when it was closed",
    "status": "Where it stands. Merged cases and spam are not counted",
    "customer": common.customer,
    "topic": "What it was about, in a word that is always the same",
    "channel": "How the customer asked",
    "agent": "Who closed it, spelled as in People",
    "team": common.team,
    "transfers": "How often it was handed to somebody else; 0 for never",
    "reopens": "How often it was opened again; 0 for never",
    "contacts": "How often customer and support were in touch about it",
    "handle-minutes": "Minutes of work on it, waiting left out",
    "csat": "The customer's satisfaction, on the scale that you asked with",
    "article": "The article that was used or written; blank without one",
    "handled-by": "Whether a person or AI handled it",
    "first-contact-flag": "Yes where it was resolved at first contact, if your system says so itself",
  },
  "decisions": {
    "decision-id": "A number or a key that no other decision has",
    "identified": "When it was seen that something had to be decided",
    "resolved": "When it was decided and the matter settled; blank while it is open",
    "class": "What kind of decision it is, such as: refund, policy, tooling",
    "level": "Who decided: the agent, the team, a manager",
    "how": "How it was decided",
    "owner": "Who answers for it",
    "team": common.team,
    "effect-operations": effect, "effect-quality-coaching": effect, "effect-leadership-people": effect, "effect-customer-experience": effect,
  },
  "contributions": {
    "agent": "Who contributed, spelled as in People",
    "contributed-on": "The day of the contribution",
    "kind": "What was done to the article",
    "article": "The article's number or title",
    "case-id": "The case that it came from, if any",
    "team": common.team,
  },
  "suggestions": {
    "suggestion-id": "A number or a key that no other suggestion has",
    "agent": "Who suggested it, spelled as in People",
    "submitted": "The day it was suggested",
    "status": "What became of it so far",
    "decided": "The day it was accepted or declined",
    "implemented": "The day it was put into practice; blank until then",
    "duplicate-of": "The earlier suggestion that it repeats; blank where it repeats none",
    "team": common.team,
  },
  "interactions": {
    "occurred": "When you were in touch with the other department",
    "agent": "Who of support it was, spelled as in People",
    "team": "The team that it was, where no agent is named",
    "department": "The other department",
    "outcome": "What came of it",
    "thread": "The same for everything that belongs to one matter: it counts once",
    "case-id": "The case that it was about, if any",
    "asked": "When support asked, where answers are timed",
    "answered": "When the other department answered",
  },
  "questions": {
    "asked": "When the agent asked, with the time",
    "answered": "When the first answer came, with the time; blank where none did",
    "agent": "Who asked, spelled as in People",
    "leader": "Who answered",
    "channel": "How it was asked",
    "team": common.team,
  },
  "people": {
    "person": "The person's name, spelled alike in all tables",
    "team": "The team that the row is about: who changes teams gets a row for each",
    "hired": "The day they came to the team",
    "left": "The day they left it; blank for who is still there",
    "exit-kind": "Why the row ended: on their own wish, on the company's, or to another team. Blank for who is still there",
    "exit-reason": "What made them leave, in a word",
    "leader": common.leader,
    "role": "What they do, such as: Agent, Team Lead",
    "level": "How senior the role is",
    "fte": "Share of a full week, such as 0.5; blank counts as a full one",
  },
  "teams": {
    "team": "The team's name as the other tables have it",
    "leader": common.leader,
    "from": "The day since when it is so called and led; blank for always",
    "to": "The last day that it was so; blank while it is",
    "formerly": "The name that the team had before, so that its past stays with it",
  },
  "role-fills": {
    "role": "The role that was filled",
    "level": "How senior it is, such as: Team Lead, Manager",
    "filled-on": "The day it was filled",
    "source": "Whether who filled it came from within",
    "person": "Who filled it",
    "team": common.team,
  },
  "effort-answers": {
    "answered-on": "The day of the answer",
    "score": "How far the customer agrees that it was easy: 1 to 7, or 1 to 5",
    "customer": common.customer,
    "case-id": common.caseId,
    "agent": common.agent,
    "team": common.team,
    "invitations": "How many invitations were sent for each answer",
  },
  "accounts": {
    "account": "The customer's number or name",
    "period": "The month that the row is about: any day of it",
    "opening-revenue": "Revenue a month when the month began",
    "expansion": "What the customer added in the month; 0 for nothing",
    "contraction": "What the customer took away but stayed; 0 for nothing",
    "churned-revenue": "What was lost because the customer left; 0 for who stayed",
    "last-support-touch": "The day support was last in touch, before the month began; blank for never",
    "touched": "Yes where support was in touch, if no day is known",
    "attributed-amount": "How much of it support is credited with, if you say so",
    "currency": "Its code, such as EUR, where amounts are in several",
  },
  ...englishFeedbackInput.meanings,
  ...englishAssessmentInput.meanings,
  ...englishPipelineInput.meanings,
};

const headers: Readonly<Record<string, string>> = {
  "case-id": "Case ID", "decision-id": "Decision ID", "suggestion-id": "Suggestion ID", "csat": "CSAT", "fte": "FTE",
};

/** The words of the tables that are added for users to fill in. They are many, and loaded only where a table is added: so they stand apart from those of the sheets. */
export const englishInput = {
  /** A column's header: its own name. */
  header: (column: string): string => headers[column] ?? `${column.charAt(0).toUpperCase()}${column.slice(1).replaceAll("-", " ")}`,
  /** What its sheet and the table itself are called. */
  sheet: (title: string): string => title,
  /** What a column means; null where nobody fills it in by hand. */
  meaning: (dataset: DatasetId, column: string): string | null => meanings[dataset][column] ?? null,
  cellNote: (meaning: string, isNeeded: boolean): string => `${isNeeded ? "Needed. " : ""}${meaning}.`,
  rows: {
    "cases": "One row per customer case", "decisions": "One row per decision that affects customers", "contributions": "One row per contribution to the knowledge base",
    "suggestions": "One row per suggestion of an agent", "interactions": "One row per contact with another department", "questions": "One row per question of an agent to a leader",
    "people": "One row per person and stay in a team", "teams": "One row per team and leader", "role-fills": "One row per role that was filled",
    "effort-answers": "One row per answer to “The company made it easy to solve my issue”", "accounts": "One row per customer account and month",
    ...englishFeedbackInput.rows,
    ...englishAssessmentInput.rows,
    ...englishPipelineInput.rows,
  } satisfies Record<DatasetId, string>,
  note: (rows: string, needed: readonly string[]): string => `${rows}. Needed: ${needed.join(", ")}. Columns that you do not need can go.`,
  flag: ["yes", "no"],
  /** What a cell can be chosen from, by dataset and column. */
  choices: {
    "cases.status": ["open", "closed", "merged", "spam"],
    "cases.channel": ["phone", "email", "chat", "web form"],
    "cases.handled-by": ["human", "AI", "AI then human"],
    "decisions.how": ["alone", "consulted", "group"],
    "contributions.kind": ["create", "improve", "link"],
    "suggestions.status": ["submitted", "accepted", "declined", "implemented"],
    "interactions.outcome": ["resolved", "agreed", "redirected", "no answer"],
    "questions.channel": ["desk", "chat", "phone", "email"],
    "people.exit-kind": ["voluntary", "involuntary", "transfer"],
    "role-fills.source": ["internal", "external"],
    ...englishFeedbackInput.choices,
    ...englishAssessmentInput.choices,
    ...englishPipelineInput.choices,
  } as Readonly<Record<string, readonly string[]>>,
};

export type InputTexts = typeof englishInput;
