import type { DatasetDefinition } from "../dataset";
import { text } from "./column";

/** What AI is used for in support: a row per use. */
export const aiUses: DatasetDefinition = {
  id: "ai-uses",
  title: "AI Uses",
  synonyms: ["ai use", "ai applications", "uses of ai"],
  columns: [
    text("use", ["ai use", "application", "use case"], { needed: true }),
    text("owner", ["ai owner", "responsible"], { names: "people" }),
    text("status", ["use status"], { needed: true, generic: ["state"] }),
    text("effect", ["replaced or amplified", "effect on people"], { needed: true }),
    text("guard", ["guard measure", "guard indicator", "watched by"]),
  ],
};
