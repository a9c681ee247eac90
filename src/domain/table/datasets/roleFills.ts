import type { DatasetDefinition } from "../dataset";
import { date, flag, text } from "./column";
import { sourceWords } from "./sourceWords";
import { generalTeamSpellings, teamSpellings } from "./spellings";

/** Roles that were filled, and from where. */
export const roleFills: DatasetDefinition = {
  id: "role-fills",
  title: "Role Fills",
  synonyms: ["role fill", "role fillings", "filled roles", "roles filled", "promotions", "vacancies", "positions filled", "hires and promotions"],
  columns: [
    text("role", ["role name", "role filled", "job title", "position", "position title", "job"], { needed: true, generic: ["title", "vacancy"] }),
    text("level", ["role level", "job level", "grade", "job grade", "career level", "management level"], { needed: true, generic: ["band"] }),
    date("filled-on", ["filled", "filled at", "date filled", "filled date", "fill date", "appointed on", "appointment date", "promoted on", "promotion date"], { needed: true, generic: ["date", "start date", "effective date", "hire date"] }),
    text("source", ["internal or external", "internal external", "fill source", "source of hire", "filled from", "candidate source", "hire type"], { needed: true, words: [sourceWords.inside, sourceWords.outside], generic: ["type"] }),
    flag("internal-hire", ["is internal", "internal candidate", "internal appointment", "internal promotion", "filled internally", "hired internally", "promoted internally", "promoted from within", "from within"], { generic: ["internal"], worksOut: "source" }),
    text("person", ["person name", "appointee", "filled by", "employee", "employee name", "candidate", "candidate name"], { generic: ["name", "worker"], names: "people" }),
    text("team", teamSpellings, { generic: generalTeamSpellings }),
  ],
};
