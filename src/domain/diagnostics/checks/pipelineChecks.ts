import { chosen, type Choice } from "../../programme/choice";
import { developmentKinds } from "../../programme/pipeline/developmentKinds";
import { readinessChoices } from "../../programme/pipeline/readiness";
import { ratingScale, signals } from "../../programme/pipeline/signals";
import type { DatasetId } from "../../table/datasetId";
import { headerOf } from "../../table/tableOrigin";
import { messages } from "../messages";
import { textsOf } from "./checkedColumns";
import type { RowCheck } from "./rowCheck";
import { impossible, negative, outOfOrder } from "./valueChecks";

/** What a row of the pipeline's tables should not be. */
export const pipelineChecks: readonly RowCheck[] = [
  noneOf("potential-ratings", "signal", signals),
  impossible("potential-ratings", "rating", ratingScale.low, ratingScale.high),
  noneOf("development-assignments", "kind", developmentKinds),
  outOfOrder("development-assignments", "due", "started"),
  negative("mentorships", "sessions"),
  outOfOrder("mentorships", "ended", "started"),
  noneOf("succession", "readiness", readinessChoices),
];

/** A word that names none of the few things that a column can name. */
export function noneOf(dataset: DatasetId, column: string, choices: readonly Choice<string>[]): RowCheck {
  return {
    code: `${dataset}.unknown-${column}`, severity: "warning", needsYou: true, dataset, columns: [column],
    concerns: (table) => {
      const texts = textsOf(table, column);
      const isUnknown = texts?.values.map((text) => chosen(text, choices) === null) ?? [];
      return (row) => isUnknown[texts?.codes[row] ?? -1] ?? false;
    },
    message: (rows, table) => messages.noneOfChoices(headerOf(table.origin, column), rows, choices.map(({ title }) => title)),
  };
}
