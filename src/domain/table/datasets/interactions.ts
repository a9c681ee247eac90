import type { DatasetDefinition } from "../dataset";
import { date, id, text } from "./column";
import { otherOutcomeWords, productiveWords, unproductiveWords } from "./outcomeWords";
import { caseSpellings, noneWords, teamSpellings } from "./spellings";

/** Work with other departments. */
export const interactions: DatasetDefinition = {
  id: "interactions",
  title: "Interactions",
  synonyms: ["interaction", "cross functional interactions", "cross team interactions", "department interactions", "collaboration", "collaborations", "cross functional"],
  columns: [
    date("occurred", ["occurred on", "occurred at", "date occurred", "interaction date", "happened on", "met on"], { needed: true, generic: ["date", "on", "created", "created at", "created date", "opened"] }),
    text("agent", ["agent name", "support agent", "initiated by", "from agent"], { needed: true, orElse: "team", generic: ["person", "employee", "name", "owner", "from"], names: "people-or-groups" }),
    text("team", teamSpellings, { generic: ["group", "unit"] }),
    text("department", [
      "other department", "with department", "partner department", "department name", "to department", "counterpart", "counterpart department", "target department",
    ], { needed: true, generic: ["with", "partner", "function", "business unit"] }),
    text("outcome", ["interaction outcome", "result of interaction", "productive"], { needed: true, generic: ["result", "status"], answers: noneWords, words: [[...productiveWords, ...unproductiveWords, ...otherOutcomeWords]] }),
    id("thread", ["thread id", "thread key", "conversation", "conversation id"], { generic: ["topic", "subject"] }),
    id("case-id", caseSpellings.filter((spelling) => spelling !== "conversation id")),
    date("asked", ["asked at", "asked on", "question asked", "requested at", "requested on"]),
    date("answered", ["answered at", "answered on", "question answered", "responded at", "response at", "replied at"], { after: ["asked"] }),
  ],
};
