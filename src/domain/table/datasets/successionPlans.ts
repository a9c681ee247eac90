import type { DatasetDefinition } from "../dataset";
import { text } from "./column";

/** Who could take over key roles: a row per role and successor, and one for a role that has none. */
export const successionPlans: DatasetDefinition = {
  id: "succession",
  title: "Succession",
  synonyms: ["succession plan", "succession plans", "successors", "succession planning"],
  columns: [
    text("role", ["key role", "position"], { needed: true }),
    text("holder", ["role holder", "held by", "incumbent"], { names: "people" }),
    text("successor", ["successor name", "candidate"], { needed: true, names: "people" }),
    text("readiness", ["ready", "ready when"], { needed: true }),
  ],
};
