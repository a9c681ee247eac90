import type { OptionValues } from "../indicators/definition";
import type { Indicator, Setting } from "../indicators/indicator";
import type { Measure } from "../measure/measure";
import type { RowPredicate } from "../measure/rowPredicate";
import { fingerprint } from "./fingerprint";
import type { Counted, RecordedDefinition } from "./history";

/** An indicator's definition with the options and columns at hand, as history knows it. */
export interface DefinitionInForce extends Omit<RecordedDefinition, "since"> {
  /** Reasons that pass with the days: a row that is left out for one of these may count later, in the same period. */
  readonly passingReasons: ReadonlySet<string>;
  /** Whether its figures of teams are about persons. */
  readonly isPeopleData: boolean;
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
    isPeopleData: indicator.peopleData === true,
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

/** Rows that are left out until something happens or some days are over. One without the date of its period belongs to another when it has it. */
function passingReasons(measure: Measure): string[] {
  if (measure.kind !== "share" && measure.kind !== "mean" && measure.kind !== "count-per-sum" && measure.kind !== "per-agent-month") return [];
  return measure.rows.steps.flatMap(({ keep, reason, datedBy, countsInN }) => (reason === null || datedBy !== undefined || countsInN === true || !passes(keep) ? [] : [reason]));
}

function passes(keep: RowPredicate): boolean {
  switch (keep.op) {
    case "happened":
    case "olderThan":
      return true;
    case "not":
      return passes(keep.of);
    case "and":
    case "or":
      return keep.of.some(passes);
    default:
      return false;
  }
}
