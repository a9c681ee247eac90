import type { DatasetDefinition } from "../dataset";
import { date, text } from "./column";

/** What leaders did to be there for their people: a row per leader and occasion. */
export const leaderActivities: DatasetDefinition = {
  id: "leader-activities",
  title: "Leader Activities",
  synonyms: ["leader activity", "leadership activities", "leadership activity"],
  columns: [
    date("held-on", ["activity date", "held"], { needed: true, generic: ["date"] }),
    text("leader", ["team leader", "manager", "leader name"], { needed: true, generic: ["name"], names: "people" }),
    text("kind", ["activity", "activity kind"], { needed: true, generic: ["type"] }),
    text("note", ["notes", "remark"], { generic: ["comment"] }),
  ],
};
