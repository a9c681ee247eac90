import type { OptionValues } from "../indicators/definition";
import type { Measure } from "../measure/measure";
import { and, present } from "../measure/rowPredicate";
import { keep, type RowSelection } from "../measure/rowSelection";
import type { ValueExpression } from "../measure/valueExpression";
import type { PackMeasure } from "./packMeasureSchema";
import type { PackNumber } from "./packPredicateSchema";

/** A pack's measure with its options put in: what is left is the measure algebra. The options are those that were checked to be there. */
export function bindMeasure(measure: PackMeasure, options: OptionValues): Measure {
  // What the schema and the check let through has the measure's shape once no option is left in it.
  const bound = bind(measure, options) as Measure;
  if (bound.kind === "mean") return { ...bound, rows: withKnown(bound.rows, columnsIn(bound.value)), spread: true };
  return bound.kind === "count-per-sum" ? { ...bound, rows: withKnown(bound.rows, [bound.sum]) } : bound;
}

/** What is added up is added up over the rows that have it: one unknown number would make the sum unknown. */
function withKnown(rows: RowSelection, columns: readonly string[]): RowSelection {
  return { ...rows, steps: [...rows.steps, keep(and(...columns.map(present)), "value unknown")] };
}

function columnsIn(value: ValueExpression): string[] {
  switch (value.kind) {
    case "column": return [value.column];
    case "duration": return [value.from, value.to];
    case "sum": return value.terms.map(({ column }) => column);
    default: return value satisfies never;
  }
}

/** A number, or the value of the option that stands for it. */
export function bindNumber(value: PackNumber, options: OptionValues): number {
  return typeof value === "number" ? value : Number(options[value.option]);
}

function bind(part: unknown, options: OptionValues): unknown {
  if (Array.isArray(part)) return part.map((one) => bind(one, options));
  if (typeof part !== "object" || part === null) return part;
  if ("op" in part && part.op === "whenOption" && "option" in part && "is" in part && "then" in part && "otherwise" in part) {
    return bind(options[String(part.option)] === part.is ? part.then : part.otherwise, options);
  }
  if ("option" in part) return options[String(part.option)];
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, bind(value, options)]));
}
