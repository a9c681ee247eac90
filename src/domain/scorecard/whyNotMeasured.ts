import { messages } from "../diagnostics/messages";
import type { Said } from "../diagnostics/said";
import type { MissingInput } from "../measure/evaluation";

/** Why an indicator is not measured. `instead` is a sentence on options that would do without what is missing. */
export function whyNotMeasured(missing: readonly MissingInput[], instead: Said | null): Said {
  if (missing.length === 0) return messages.notFed();
  const inputs = new Map(missing.map(({ dataset, column }) =>
    [JSON.stringify([dataset, column]), column === null ? messages.missingTable(dataset) : messages.missingColumn(dataset, column)]));
  return messages.notMeasured([...inputs.values()], instead);
}
