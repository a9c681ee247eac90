import type { DatasetDefinition } from "../dataset";
import { channelWords } from "./channelWords";
import { date, number, text } from "./column";
import { teamSpellings } from "./spellings";

/** Questions of agents to their leaders. */
export const questions: DatasetDefinition = {
  id: "questions",
  title: "Questions",
  synonyms: ["question", "agent questions", "leader questions", "questions to leaders", "escalation questions", "help requests"],
  columns: [
    date("asked", ["asked at", "asked on", "asked time", "date asked", "question asked", "question time", "question asked at"], { needed: true, generic: ["created", "created at", "opened", "requested at", "date"] }),
    date("answered", [
      "answered at", "answered on", "answered time", "date answered", "first answer", "first answered", "first answer at", "first leader answer",
      "answer time", "question answered", "responded at", "first response at", "first reply at",
    ], { needed: true, after: ["asked"], generic: ["closed", "closed at", "resolved at", "response"] }),
    number("response-minutes", [
      "response time", "response time minutes", "response time min", "first response time", "time to answer", "time to first answer", "answer time minutes", "minutes to answer", "waiting time", "wait time",
    ], { quantity: "minutes", worksOut: "answered" }),
    text("agent", ["agent name", "asked by", "asker", "question by"], { needed: true, generic: ["person", "employee", "requester", "from", "name", "user"], names: "people" }),
    text("leader", ["leader name", "answered by", "team leader", "team lead", "supervisor", "manager", "lead"], { generic: ["responder", "to"], names: "people" }),
    text("channel", ["question channel", "asked via", "via", "medium"], { generic: ["source"], words: [channelWords] }),
    text("team", teamSpellings, { generic: ["group", "unit", "queue"] }),
  ],
};
