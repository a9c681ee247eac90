import type { DatasetDefinition } from "../dataset";
import { date, text } from "./column";
import { teamSpellings } from "./spellings";

/** Teams and their leaders over time; a reorganisation keeps its history. */
export const teams: DatasetDefinition = {
  id: "teams",
  title: "Teams",
  synonyms: ["team", "team list", "groups", "assignment groups", "organisation", "organization", "org structure", "reorganisations", "team history"],
  columns: [
    text("team", teamSpellings, { needed: true, generic: ["group", "name", "unit", "department"] }),
    text("leader", ["leader name", "team leader", "team lead", "lead", "manager", "group manager", "team manager", "supervisor"], { names: "people" }),
    date("from", ["valid from", "effective from", "from date", "since", "formed on"], { generic: ["start", "start date", "started"] }),
    date("to", ["valid to", "valid until", "effective to", "to date", "until", "dissolved on"], { generic: ["end", "end date", "ended"], after: ["from"] }),
    text("formerly", ["former name", "former team", "former", "previous name", "previously", "old name", "was"]),
  ],
};
