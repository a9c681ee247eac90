import { decisionLevels } from "../../programme/assessment/decisionWords";
import { scale, statements } from "../../programme/assessment/instrument";
import { statementOf } from "../../programme/assessment/statementOf";
import { headerOf } from "../../table/tableOrigin";
import { messages } from "../messages";
import { textsOf } from "./checkedColumns";
import { noneOf } from "./pipelineChecks";
import type { RowCheck } from "./rowCheck";
import { impossible, inFuture } from "./valueChecks";

/** What a row of the assessment's tables should not be. */
export const assessmentChecks: readonly RowCheck[] = [
  {
    code: "behaviour-ratings.unknown-statement", severity: "warning", needsYou: true, dataset: "behaviour-ratings", columns: ["statement"],
    concerns: (table) => {
      const texts = textsOf(table, "statement");
      const isUnknown = texts?.values.map((text) => statementOf(text) === null) ?? [];
      return (row) => isUnknown[texts?.codes[row] ?? -1] ?? false;
    },
    message: (rows, table) => messages.noneOfChoices(headerOf(table.origin, "statement"), rows, statements.map(({ code }) => code)),
  },
  impossible("behaviour-ratings", "rating", scale.low, scale.high),
  inFuture("behaviour-ratings", "rated-on"),
  noneOf("decision-map", "level-made", decisionLevels),
  noneOf("decision-map", "level-wanted", decisionLevels),
  impossible("department-ratings", "rating", scale.low, scale.high),
  inFuture("department-ratings", "rated-on"),
];
