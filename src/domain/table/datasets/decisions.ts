import type { DatasetDefinition } from "../dataset";
import { date, id, text } from "./column";
import { noneWords, teamSpellings, updatedSpellings } from "./spellings";

/** Decisions that affect customers: when the need was seen, when it was settled, by whom. */
export const decisions: DatasetDefinition = {
  id: "decisions",
  title: "Decisions",
  synonyms: ["decision", "decision log", "decision register", "decisions log"],
  idColumn: "decision-id",
  columns: [
    id("decision-id", ["decision", "decision number", "decision no", "decision ref", "decision reference"], { needed: true, look: "numbered", generic: ["id", "number", "no", "ref", "key"] }),
    date("identified", [
      "identified at", "identified on", "date identified", "identified date", "need identified", "raised", "raised at", "raised on", "raised date", "date raised",
    ], { needed: true, generic: ["opened", "opened at", "created", "created at", "created date", "requested", "requested on", "date"] }),
    date("resolved", [
      "resolved at", "resolved on", "date resolved", "resolved date", "decided", "decided at", "decided on", "decision date", "date decided", "settled", "settled on",
    ], { needed: true, after: ["identified"], generic: ["closed", "closed at", "closed on", "completed", "done", "done on"] }),
    text("class", ["decision class", "decision type", "kind of decision"], { generic: ["type", "kind", "category"] }),
    text("level", ["decision level", "decided at level", "level decided", "decided by level", "decision maker level"]),
    text("how", ["how decided", "decision mode", "decision style", "mode", "decided how", "decision method"], { words: [["alone", "solo", "consulted", "consultative", "group", "consensus", "together", "vote"]] }),
    text("owner", ["decision owner", "decided by", "decision maker", "accountable"], { names: "people-or-groups" }),
    text("team", teamSpellings, { generic: ["group", "unit", "department"] }),
    text("effect-operations", ["operations effect", "expected effect operations", "expected effect on operations", "effect on operations", "effect on operations management"], { answers: noneWords }),
    text("effect-quality-coaching", [
      "quality effect", "effect quality", "expected effect quality", "expected effect on quality", "effect on quality", "effect quality coaching",
      "expected effect on quality and coaching", "effect on quality and coaching", "effect on quality management coaching",
    ], { answers: noneWords }),
    text("effect-leadership-people", [
      "people effect", "effect people", "expected effect people", "expected effect on people", "effect on people", "effect leadership people",
      "expected effect on leadership and people", "effect on leadership and people", "effect on leadership people management",
    ], { answers: noneWords }),
    text("effect-customer-experience", [
      "customer effect", "effect customer", "expected effect customer", "expected effect on customers", "effect on customers", "effect on customer experience",
      "expected effect on customer experience", "effect on customer experience management", "effect customers",
    ], { answers: noneWords }),
    date("updated", updatedSpellings),
  ],
};
