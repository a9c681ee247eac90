import type { Finding } from "../domain/diagnostics/diagnostic";
import { messages } from "../domain/diagnostics/messages";
import type { Indicator } from "../domain/indicators/indicator";
import type { Evaluation } from "../domain/measure/evaluation";
import type { EvaluationSettings } from "../domain/measure/evaluationSettings";
import { optedOut } from "../domain/measure/optedOut";
import { insteadText } from "../domain/scorecard/insteadText";
import type { DatasetId } from "../domain/table/datasets";
import type { Tables } from "../domain/table/table";

/**
 * The findings of matching without those of columns that nobody has to add: they were worked out, or the options chosen do without them.
 * Those of columns that other options would do without say which.
 */
export function stillMissing(matching: readonly Finding[], indicators: readonly Indicator[], tables: Tables, evaluation: Evaluation, settings: EvaluationSettings): Finding[] {
  const needless = new Set(optedOut(indicators, tables, settings).map(({ dataset, column }) => columnKey(dataset, column)));
  const sentences = new Map(evaluation.indicators.flatMap(({ indicator, missing, instead }) => {
    const sentence = insteadText(indicator.id, instead);
    return sentence === null ? [] : missing.map(({ dataset, column }) => [columnKey(dataset, column), sentence] as const);
  }));
  return matching.flatMap((diagnostic) => {
    const { code, table: name, column, message } = diagnostic;
    const table = Object.values(tables).find(({ origin }) => origin.parts.some((part) => part.table === name));
    if (code !== "table.column-missing" || !table || column === null) return [diagnostic];
    const key = columnKey(table.dataset, column);
    if (table.derived?.[column] !== undefined || needless.has(key)) return [];
    const sentence = sentences.get(key);
    return [sentence === undefined ? diagnostic : { ...diagnostic, message: messages.together(message, sentence) }];
  });
}

function columnKey(dataset: DatasetId, column: string | null): string {
  return JSON.stringify([dataset, column]);
}
