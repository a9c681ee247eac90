import type { Indicator } from "../indicators/indicator";
import { resolveOptions } from "../indicators/resolveOptions";
import type { DatasetId } from "../table/datasetId";
import type { Tables } from "../table/table";
import type { EvaluationSettings } from "./evaluationSettings";
import { missingInputs } from "./missingInputs";
import { settingOf } from "./prepareSources";

/** Columns that the workbook lacks and that an indicator would need, had no options been chosen that do without them. */
export function optedOut(indicators: readonly Indicator[], tables: Tables, settings: EvaluationSettings): { readonly dataset: DatasetId; readonly column: string }[] {
  const lacking = (indicator: Indicator, options: "chosen" | "default") => {
    const setting = settingOf(indicator, tables, settings);
    return missingInputs(indicator.needs(options === "chosen" ? setting : { ...setting, options: resolveOptions(indicator) }), tables);
  };
  const chosen = new Set(indicators.flatMap((indicator) => lacking(indicator, "chosen")).map(inputKey));
  return indicators.flatMap((indicator) => lacking(indicator, "default"))
    .flatMap((input) => (input.column === null || chosen.has(inputKey(input)) ? [] : [{ dataset: input.dataset, column: input.column }]));
}

function inputKey({ dataset, column }: { readonly dataset: DatasetId; readonly column: string | null }): string {
  return JSON.stringify([dataset, column]);
}
