import type { OptionValues } from "../indicators/definition";
import type { Indicator, Setting } from "../indicators/indicator";
import type { Measure } from "../measure/measure";
import { fingerprint } from "./fingerprint";
import type { Counted, RecordedDefinition } from "./history";

/** An indicator's definition with the options and columns at hand, as history knows it. */
export interface DefinitionInForce extends Omit<RecordedDefinition, "since"> {
  /** Reasons that leave rows out of the very period that they belong to: such a row may count later. */
  readonly passingReasons: ReadonlySet<string>;
}

export function definitionInForce(indicator: Indicator, setting: Setting<OptionValues>): DefinitionInForce {
  const measure = indicator.measure(setting);
  const { id, unit, direction, minimum, rolling } = { ...indicator, ...indicator.inForce?.(setting) };
  return {
    indicator: id,
    fingerprint: fingerprint({ unit, direction, minimum, persons: indicator.minimumPersons ?? null, rolling, measure, options: setting.options }),
    options: setting.options,
    counted: countedBy(measure),
    passingReasons: new Set(passingReasons(measure)),
  };
}

function countedBy(measure: Measure): Counted {
  switch (measure.kind) {
    case "share":
    case "mean":
    case "count-per-sum":
    case "per-agent-month":
      return measure.rows.dataset;
    case "count":
      return (measure.among ?? measure.rows).dataset;
    case "active-agents":
      return "agent-months";
    case "turnover":
    case "heads":
      return "heads";
    case "revenue":
      return "accounts";
    case "open":
      return measure.dataset;
    default:
      return measure satisfies never;
  }
}

/** Rows that lack the date of their period are counted where another date puts them, so that they would come to another period than they left. */
function passingReasons(measure: Measure): string[] {
  if (measure.kind !== "share" && measure.kind !== "mean" && measure.kind !== "count-per-sum" && measure.kind !== "per-agent-month") return [];
  return measure.rows.steps.flatMap(({ reason, datedBy, countsInN }) => (reason === null || datedBy !== undefined || countsInN === true ? [] : [reason]));
}
