import type { DatasetDefinition } from "../dataset";
import { date, id, text } from "./column";
import { contributionWords } from "./contributionWords";
import { caseSpellings, generalTeamSpellings, teamSpellings } from "./spellings";

/** What agents gave to the knowledge base. */
export const contributions: DatasetDefinition = {
  id: "contributions",
  title: "Contributions",
  synonyms: ["contribution", "knowledge contributions", "knowledge", "knowledge base", "kb contributions", "articles", "article edits"],
  columns: [
    text("agent", ["agent name", "contributor", "contributor name", "contributed by", "author", "article author"], { needed: true, generic: ["created by", "edited by", "user", "person", "employee", "name"], names: "people" }),
    date("contributed-on", [
      "contributed", "contributed at", "contribution date", "date contributed", "contributed date", "published", "published on", "published at", "published date",
    ], { needed: true, generic: ["created", "created at", "created on", "created date", "edited on", "updated at", "date", "on"] }),
    text("kind", ["contribution kind", "contribution type", "kind of contribution"], { generic: ["type", "action", "activity"], words: [[...contributionWords.create, ...contributionWords.improve, ...contributionWords.link]] }),
    id("article", ["article id", "article number", "knowledge article", "kb article", "kb id", "article title", "linked article"], { generic: ["number", "title", "id"] }),
    id("case-id", caseSpellings),
    text("team", teamSpellings, { generic: generalTeamSpellings }),
  ],
};
