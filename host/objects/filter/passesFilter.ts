import type { ColumnFilter, FilterCondition, FilterDate } from "../../model/autoFilter";
import type { CellBlock, SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { cellText } from "../range/readCells";

/** Tells of a sheet's rows whether a column's criterion lets them through. */
export function passesFilter(sheet: SheetModel, body: CellBlock, { column, criterion }: ColumnFilter): (row: number) => boolean {
  const at = body.column + column;
  switch (criterion.kind) {
    case "values": {
      const texts = new Set(criterion.texts.map(folded));
      return (row) => {
        const value = sheet.getValue(row, at);
        if (value === null || value === "") return criterion.blanks;
        return texts.has(folded(cellText(sheet, row, at))) || (typeof value === "number" && criterion.dates.some((date) => isWithin(value, date, sheet.workbook.date1904)));
      };
    }
    case "custom": return (row) => {
      const holds = (condition: FilterCondition): boolean => meets(sheet, row, at, condition);
      return criterion.join === "And" ? criterion.conditions.every(holds) : criterion.conditions.some(holds);
    };
    case "top": {
      const limit = limitOf(sheet, body, at, criterion);
      return (row) => {
        const value = sheet.getValue(row, at);
        return typeof value === "number" && (criterion.isTop ? value >= limit : value <= limit);
      };
    }
    case "dynamic": throw ApiError.notImplemented(`AutoFilter.reapply with filterOn "Dynamic"`);
    case "look": throw ApiError.notImplemented("AutoFilter.reapply of colours and icons");
    default: return criterion satisfies never;
  }
}

function folded(text: string): string {
  return text.trim().toLowerCase();
}

function meets(sheet: SheetModel, row: number, column: number, { operator, value: wanted }: FilterCondition): boolean {
  const value = sheet.getValue(row, column);
  const number = wanted.trim() === "" ? Number.NaN : Number(wanted);
  if (operator === "=" || operator === "<>") {
    const isSame = typeof value === "number" && !Number.isNaN(number) ? value === number : wildcard(wanted).test(cellText(sheet, row, column));
    return isSame === (operator === "=");
  }
  if (Number.isNaN(number)) {
    if (typeof value !== "string") return false;
    return ordered(operator, folded(value).localeCompare(folded(wanted), "en"));
  }
  return typeof value === "number" && ordered(operator, value - number);
}

function ordered(operator: "<" | "<=" | ">" | ">=", difference: number): boolean {
  if (difference === 0) return operator.endsWith("=");
  return operator.startsWith("<") ? difference < 0 : difference > 0;
}

/** `*` and `?` stand for other characters, unless `~` is before them. */
function wildcard(text: string): RegExp {
  const pattern = text.trim().replaceAll(/~([*?~])|[*]|[?]|[\\^$.|+()[\]{}]/g, (match, escaped?: string) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return match === "*" ? "[^]*" : match === "?" ? "[^]" : `\\${match}`;
  });
  return new RegExp(`^\\s*${pattern}\\s*$`, "iu");
}

/** Characters of an ISO date up to which two are the same. */
const lengths = { Year: 4, Month: 7, Day: 10, Hour: 13, Minute: 16, Second: 19 };
/** 1899-12-30, and the days between it and 1904-01-01. */
const firstDay = Date.UTC(1899, 11, 30);
const days1904 = 1462;

function isWithin(serial: number, { date, specificity }: FilterDate, is1904: boolean): boolean {
  const moment = new Date(firstDay + Math.round((serial + (is1904 ? days1904 : 0)) * 86_400) * 1000);
  if (Number.isNaN(moment.getTime())) return false;
  const length = lengths[specificity];
  return moment.toISOString().slice(0, length) === date.slice(0, length);
}

/** The lowest number of the highest ones, or the highest of the lowest. */
function limitOf(sheet: SheetModel, { row, rows }: CellBlock, column: number, { isTop, isPercent, count }: { isTop: boolean; isPercent: boolean; count: number }): number {
  const numbers = Array.from({ length: rows }, (_, index) => sheet.getValue(row + index, column)).filter((value) => typeof value === "number");
  numbers.sort((a, b) => (isTop ? b - a : a - b));
  const kept = isPercent ? Math.max(1, Math.floor((numbers.length * count) / 100)) : count;
  return numbers[Math.min(kept, numbers.length) - 1] ?? 0;
}
