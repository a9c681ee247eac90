import type { DatasetDefinition } from "../dataset";
import { date, id, text } from "./column";
import { generalTeamSpellings, teamSpellings, updatedSpellings } from "./spellings";
import { implementedWords } from "./statusWords";
import { proposedWords, refusedWords } from "./suggestionWords";

/** Ideas of agents and what became of them. */
export const suggestions: DatasetDefinition = {
  id: "suggestions",
  title: "Suggestions",
  synonyms: ["suggestion", "ideas", "idea", "improvement ideas", "improvements", "innovation", "innovations", "suggestion box"],
  idColumn: "suggestion-id",
  columns: [
    id("suggestion-id", ["suggestion", "suggestion number", "suggestion no", "idea id", "idea", "idea number", "idea no"], { needed: true, look: "numbered", generic: ["id", "number", "no", "key", "ref"] }),
    text("agent", ["agent name", "suggested by", "submitted by", "submitter", "proposed by", "idea owner"], { needed: true, generic: ["author", "created by", "employee", "person", "name", "owner"], names: "people" }),
    date("submitted", [
      "submitted at", "submitted on", "date submitted", "submitted date", "submission date", "suggested on", "suggested at", "proposed on",
    ], { generic: ["created", "created at", "created on", "created date", "opened", "date"] }),
    text("status", ["suggestion status", "idea status"], { needed: true, generic: ["state", "stage", "outcome"], words: [[...implementedWords, ...refusedWords, ...proposedWords]] }),
    date("decided", ["decided at", "decided on", "date decided", "decided date", "decision date", "reviewed on", "review date"], { after: ["submitted"] }),
    date("implemented", [
      "implemented at", "implemented on", "date implemented", "implemented date", "implementation date", "realised on", "realized on", "delivered on",
    ], { needed: true, after: ["submitted", "decided"], generic: ["completed", "completed on", "done", "done on"] }),
    id("duplicate-of", ["duplicate", "duplicates", "is duplicate of", "merged into"], { none: ["false", "no", "0", "none"] }),
    text("team", teamSpellings, { generic: generalTeamSpellings }),
    date("updated", updatedSpellings),
  ],
};
