import type { ColumnFilter, FilterCriterion, FilterDate, SheetFilter } from "../../../model/autoFilter";
import { blockAddress } from "../sheet/addresses";
import { escapeAttribute, escapeXstring } from "../xml/escapeXml";

/** The filter of a sheet that was made since the file was opened. */
export function sheetFilterXml({ range, columns }: SheetFilter): string {
  return autoFilterXml(blockAddress(range), columns);
}

export function autoFilterXml(address: string, columns: readonly ColumnFilter[]): string {
  return columns.length === 0 ? `<autoFilter ref="${address}"/>` : `<autoFilter ref="${address}">${columns.map(filterColumnXml).join("")}</autoFilter>`;
}

export function filterColumnXml({ column, criterion }: ColumnFilter): string {
  return `<filterColumn colId="${column}">${criterionXml(criterion)}</filterColumn>`;
}

function criterionXml(criterion: FilterCriterion): string {
  switch (criterion.kind) {
    case "values": {
      const texts = criterion.texts.map((text) => `<filter val="${textValue(text)}"/>`);
      return `<filters${criterion.blanks ? ' blank="1"' : ""}>${texts.join("")}${criterion.dates.map(dateXml).join("")}</filters>`;
    }
    case "custom": {
      const conditions = criterion.conditions.map(({ operator, value }) => {
        const word = operators[operator];
        return `<customFilter${word === "equal" ? "" : ` operator="${word}"`} val="${textValue(value)}"/>`;
      });
      return `<customFilters${criterion.join === "And" && conditions.length > 1 ? ' and="1"' : ""}>${conditions.join("")}</customFilters>`;
    }
    case "top": return `<top10${criterion.isTop ? "" : ' top="0"'}${criterion.isPercent ? ' percent="1"' : ""} val="${criterion.count}"/>`;
    // These are never made here, so that what the file says of them stays.
    case "dynamic": case "look": throw new Error(`A filter of the kind "${criterion.kind}" can only be kept.`);
    default: return criterion satisfies never;
  }
}

/** Line breaks and tabs in an attribute would be read as blanks. */
function textValue(text: string): string {
  return escapeXstring(text).replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
}

const operators = { "=": "equal", "<>": "notEqual", "<": "lessThan", "<=": "lessThanOrEqual", ">": "greaterThan", ">=": "greaterThanOrEqual" } as const;

const units = ["year", "month", "day", "hour", "minute", "second"] as const;

function dateXml({ date, specificity }: FilterDate): string {
  const grouping = specificity.toLowerCase();
  const numbers = date.split(/[-T:]/).map(Number);
  const parts = units.slice(0, units.findIndex((unit) => unit === grouping) + 1);
  return `<dateGroupItem${parts.map((unit, index) => ` ${unit}="${numbers[index] ?? 0}"`).join("")} dateTimeGrouping="${escapeAttribute(grouping)}"/>`;
}
