import type { FilterCondition, FilterCriterion, FilterDate } from "../../model/autoFilter";
import { ApiError } from "../../protocol/apiError";
import { oneOf, textValue } from "../arguments";

type Fields = Readonly<Record<string, unknown>>;

/** All that Excel says of a column that is not filtered: every property is there, as null. */
const nothing: Fields = {
  color: null, criterion1: null, criterion2: null, dynamicCriteria: null, filterOn: null, icon: null, operator: null, subField: null, values: null,
};

/** A column's `FilterCriteria` as Excel's API has it; null for a column that is not filtered. */
export function criteriaOf(criterion: FilterCriterion | null): Fields {
  if (criterion === null) return nothing;
  switch (criterion.kind) {
    case "values": return { ...nothing, filterOn: "Values", values: [...criterion.texts, ...criterion.dates, ...(criterion.blanks ? [""] : [])] };
    case "custom": {
      const [first = null, second = null] = criterion.conditions.map(({ operator, value }) => operator + value);
      return { ...nothing, filterOn: "Custom", criterion1: first, criterion2: second, operator: criterion.join };
    }
    case "top": return {
      ...nothing, filterOn: `${criterion.isTop ? "Top" : "Bottom"}${criterion.isPercent ? "Percent" : "Items"}`, criterion1: String(criterion.count),
    };
    case "dynamic": return { ...nothing, filterOn: "Dynamic", dynamicCriteria: criterion.name };
    case "look": throw ApiError.notImplemented("AutoFilter.criteria of colours and icons");
    default: return criterion satisfies never;
  }
}

/** Reads the criteria that a filter is to be applied with. As in Excel, what it answers itself is not taken while it holds nulls. */
export function parseCriteria(argument: unknown): FilterCriterion {
  if (typeof argument !== "object" || argument === null || Object.values(argument).includes(null)) throw ApiError.invalidArgument();
  const { filterOn, criterion1, criterion2, operator, values } = argument as Fields;
  switch (filterOn) {
    case "Values": return parseValues(values);
    case "Custom": return {
      kind: "custom",
      join: operator === undefined ? "And" : oneOf(operator, ["And", "Or"]),
      conditions: [criterion1, criterion2].filter((text) => text !== undefined).map((text) => parseCondition(textValue(text))),
    };
    case "TopItems": case "TopPercent": case "BottomItems": case "BottomPercent": {
      const count = Number(criterion1);
      if (!Number.isInteger(count) || count < 1 || count > 500) throw ApiError.invalidArgument();
      return { kind: "top", isTop: filterOn.startsWith("Top"), isPercent: filterOn.endsWith("Percent"), count };
    }
    default: throw ApiError.notImplemented(`AutoFilter.apply with filterOn "${String(filterOn)}"`);
  }
}

function parseValues(values: unknown): FilterCriterion {
  if (!Array.isArray(values)) throw ApiError.invalidArgument();
  const texts = values.filter((value) => typeof value === "string");
  return {
    kind: "values", texts: texts.filter((text) => text !== ""), blanks: texts.includes(""),
    dates: values.filter((value) => typeof value !== "string").map(parseDate),
  };
}

function parseDate(value: unknown): FilterDate {
  if (typeof value !== "object" || value === null) throw ApiError.invalidArgument();
  const { date, specificity } = value as Fields;
  const [, day, time] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d))?/.exec(textValue(date)) ?? [];
  if (day === undefined) throw ApiError.invalidArgument();
  return { date: `${day}T${time ?? "00:00:00"}`, specificity: oneOf(specificity, ["Year", "Month", "Day", "Hour", "Minute", "Second"]) };
}

function parseCondition(text: string): FilterCondition {
  const [, operator = "=", value = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(text) ?? [];
  return { operator: oneOf(operator, ["=", "<>", "<", "<=", ">", ">="]), value };
}
