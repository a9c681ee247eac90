import type { DatasetDefinition } from "../dataset";
import { text } from "./column";

/** Which decisions that affect customers are made at which level, and where they should be: a row per kind of decision. */
export const decisionMap: DatasetDefinition = {
  id: "decision-map",
  title: "Decision Map",
  synonyms: ["decision mapping", "decisions map", "map of decisions"],
  columns: [
    text("decision", ["decision kind", "kind of decision"], { needed: true, generic: ["class", "title", "name"] }),
    text("level-made", ["made at", "made by", "decided at", "level"], { needed: true }),
    text("level-wanted", ["should be made at", "should be", "wanted level", "level that should", "target level"], { needed: true }),
    text("how", ["how decided", "way"]),
    text("how-often", ["frequency", "often", "times a year"]),
  ],
};
