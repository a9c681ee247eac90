import type { DatasetDefinition } from "../dataset";
import { date, number, text } from "./column";
import { exitWords } from "./exitWords";
import { teamSpellings } from "./spellings";

/** Who works or worked here: one row per stay in a team. */
export const people: DatasetDefinition = {
  id: "people",
  title: "People",
  synonyms: ["person", "employees", "employee", "staff", "agents", "roster", "headcount", "workers", "team members", "hr", "personnel"],
  columns: [
    text("person", [
      "person name", "last name first name", "employee name", "employee full name", "payroll name", "employee", "agent", "agent name", "worker", "worker name", "full name", "team member", "display name", "colleague", "staff name", "preferred name",
    ], { needed: true, look: "person", generic: ["name", "employee id", "employee number", "person id", "worker id", "email", "user"], names: "people" }),
    text("team", teamSpellings, {
      needed: true, generic: ["supervisory organization", "department", "department name", "home department", "home department description", "group", "unit", "cost center", "cost centre"],
    }),
    date("hired", [
      "hired on", "hired date", "hire date", "date hired", "date of hire", "original hire date", "joined", "joined on", "join date", "joining date", "date of joining", "employment start", "employment start date",
    ], { needed: true, generic: ["start date", "started", "started on", "start", "from"] }),
    date("left", [
      "left on", "left date", "leave date", "leaving date", "date left", "exit date", "exited on", "termination date", "terminated on", "date of termination", "separation date", "last day", "last working day",
      "employment end", "employment end date", "end of employment", "resignation date",
    ], { needed: true, after: ["hired"], generic: ["end date", "ended", "ended on", "end", "to"] }),
    text("exit-kind", [
      "exit type", "kind of exit", "termination type", "termination category", "separation type", "leaving type", "leaver type", "turnover type", "voluntary", "voluntary or involuntary", "voluntary involuntary",
      "voluntary involuntary termination flag",
    ], { needed: true, words: [exitWords.voluntary, exitWords.involuntary, exitWords.transfer] }),
    text("exit-reason", ["reason for leaving", "leaving reason", "termination reason", "primary termination reason", "termination reason description", "separation reason", "reason for exit", "exit cause"], { generic: ["reason"] }),
    text("leader", ["leader name", "team leader", "team lead", "manager", "manager name", "line manager", "supervisor", "supervisor name", "reports to", "reporting manager", "reporting to", "reports to name", "workers manager"], { names: "people" }),
    text("role", ["role name", "job title", "job role", "position", "position title", "job", "business title", "job profile", "job title description", "primary job"], { generic: ["title"] }),
    text("level", ["job level", "grade", "job grade", "career level", "management level", "seniority", "pay grade"], { generic: ["band"] }),
    number("fte", ["full time equivalent", "fte percent", "fte factor", "employment percentage", "working time"], { quantity: "share" }),
  ],
};
