import type { ColumnFilter, FilterCondition, FilterCriterion, FilterDate, SheetFilter } from "../../../model/autoFilter";
import { unescapeExcel } from "../byteText";
import { parseBlock } from "../cellAddress";
import { childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../xmlElement";

/** A sheet's own filter; null where it has none. */
export function readSheetFilter(element: XmlElement | undefined): SheetFilter | null {
  const range = parseBlock(element?.attributes.get("ref") ?? "");
  return range && { range, columns: readColumnFilters(element) };
}

/** The columns of an `autoFilter` that are filtered: an entry may as well only hide a column's button. */
export function readColumnFilters(element: XmlElement | undefined): ColumnFilter[] {
  return childrenOf(element, "filterColumn").flatMap((entry) => {
    const criterion = entry.children.map(readCriterion).find((found) => found !== null);
    return criterion ? [{ column: numberOf(entry, "colId") ?? 0, criterion }] : [];
  });
}

function readCriterion(element: XmlElement): FilterCriterion | null {
  switch (element.name) {
    case "filters": return {
      kind: "values",
      texts: childrenOf(element, "filter").map((filter) => unescapeExcel(filter.attributes.get("val") ?? "")),
      dates: childrenOf(element, "dateGroupItem").map(readDate),
      blanks: flagOf(element, "blank", false),
    };
    case "customFilters": return {
      kind: "custom",
      join: flagOf(element, "and", false) ? "And" : "Or",
      conditions: childrenOf(element, "customFilter").map(readCondition),
    };
    case "top10": return {
      kind: "top", isTop: flagOf(element, "top", true), isPercent: flagOf(element, "percent", false), count: numberOf(element, "val") ?? 10,
    };
    case "dynamicFilter": return { kind: "dynamic", name: dynamicName(element.attributes.get("type") ?? "") };
    case "colorFilter": case "iconFilter": return { kind: "look" };
    default: return childOf(element, "iconFilter") ? { kind: "look" } : null;
  }
}

/** Operators of the file by those that a user types. */
const operators: Readonly<Record<string, FilterCondition["operator"]>> = {
  equal: "=", notEqual: "<>", lessThan: "<", lessThanOrEqual: "<=", greaterThan: ">", greaterThanOrEqual: ">=",
};

function readCondition(element: XmlElement): FilterCondition {
  return {
    operator: operators[element.attributes.get("operator") ?? "equal"] ?? "=",
    value: unescapeExcel(element.attributes.get("val") ?? ""),
  };
}

const specificities = ["Year", "Month", "Day", "Hour", "Minute", "Second"] as const;

function readDate(element: XmlElement): FilterDate {
  const part = (name: string, absent: number): string => String(numberOf(element, name) ?? absent).padStart(2, "0");
  const grouping = element.attributes.get("dateTimeGrouping");
  return {
    date: `${part("year", 1900)}-${part("month", 1)}-${part("day", 1)}T${part("hour", 0)}:${part("minute", 0)}:${part("second", 0)}`,
    specificity: specificities.find((one) => one.toLowerCase() === grouping) ?? "Day",
  };
}

/** Months of a dynamic filter as Excel's API spells them. */
const months = ["January", "Februray", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Name in Excel's API of a dynamic filter's type: `M1` is AllDatesInPeriodJanuary, `Q2` AllDatesInPeriodQuarter2. */
function dynamicName(type: string): string {
  const month = /^M(\d+)$/.exec(type)?.[1];
  if (month !== undefined) return `AllDatesInPeriod${months[Number(month) - 1] ?? ""}`;
  const quarter = /^Q([1-4])$/.exec(type)?.[1];
  if (quarter !== undefined) return `AllDatesInPeriodQuarter${quarter}`;
  return type.charAt(0).toUpperCase() + type.slice(1);
}
