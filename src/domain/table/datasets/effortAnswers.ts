import type { DatasetDefinition } from "../dataset";
import { date, id, number, text } from "./column";
import { agentSpellings, caseSpellings, generalTeamSpellings, teamSpellings } from "./spellings";

/** Customers' answers to "it was easy to have my issue handled". */
export const effortAnswers: DatasetDefinition = {
  id: "effort-answers",
  title: "Effort Answers",
  synonyms: ["effort answer", "effort", "effort survey", "effort scores", "ces", "ces answers", "ces survey", "ces responses", "customer effort", "customer effort score", "survey answers", "survey responses"],
  columns: [
    date("answered-on", [
      "answered", "answered at", "answer date", "date answered", "response date", "responded on", "responded at", "survey date", "date of response", "completed on", "survey completed",
    ], { needed: true, generic: ["date", "created", "created at", "submitted at", "submitted", "timestamp", "recorded date"] }),
    number("score", ["effort score", "ces", "ces score", "customer effort score", "effort", "ease score", "ease"], { needed: true, look: "scale", generic: ["answer", "rating", "value", "response"] }),
    text("customer", ["customer name", "customer id", "respondent", "client", "client name", "caller", "requester", "account name"], { generic: ["account", "contact", "user", "email"], names: "people-or-groups" }),
    id("case-id", caseSpellings),
    text("agent", agentSpellings, { names: "people-or-groups" }),
    text("team", teamSpellings, { generic: generalTeamSpellings }),
    number("invitations", ["invitations sent", "invited", "surveys sent", "sent", "number of invitations", "invites"]),
  ],
};
