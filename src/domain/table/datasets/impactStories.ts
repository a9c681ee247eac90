import type { DatasetDefinition } from "../dataset";
import { date, id, text } from "./column";

/** What changed for customers, told as a story: a row per story. */
export const impactStories: DatasetDefinition = {
  id: "impact-stories",
  title: "Impact Stories",
  synonyms: ["impact story", "customer impact stories", "customer stories"],
  columns: [
    date("told-on", ["story date", "told"], { needed: true, generic: ["date"] }),
    text("story", ["story title"], { needed: true, generic: ["title", "headline"] }),
    id("decision-id", ["decision", "decision number"]),
    text("indicator", ["moved indicator", "measure"], { generic: ["metric"] }),
    text("what-changed", ["what changed for customers", "outcome", "impact"], { generic: ["change"], answers: ["none"] }),
  ],
};
