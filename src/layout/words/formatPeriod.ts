import type { Period } from "../../domain/scorecard/period";
import { parsePeriodId } from "../../domain/scorecard/periodId";
import { civilDay } from "../../domain/table/serialDay";
import type { Texts } from "../texts";

/** A day in words: "30 Nov 2026". */
export function formatDate(serial: number, texts: Texts): string {
  const { day, month, year } = civilDay(serial);
  return texts.day(day, texts.monthsShort[month - 1] ?? "", year);
}

/** A period's full name: "November 2026", "Q4 2026", "2026". */
export function periodName(period: Period, texts: Texts): string {
  return nameWith(period, texts, texts.monthsLong);
}

/** A period's name on an axis or in a table: "Nov 2026". */
export function periodLabel(period: Period, texts: Texts): string {
  return nameWith(period, texts, texts.monthsShort);
}

/** Name of a period of which only the id is known ("2026-11", "2026-Q4", "2026"). */
export function periodNameOfId(id: string, texts: Texts): string {
  const said = parsePeriodId(id);
  if (said === null) return id;
  const { year, month, quarter, fiscalYearStart } = said;
  if (month !== null) return texts.monthOf(texts.monthsShort[month - 1] ?? "", year);
  const yearName = fiscalYearStart === 1 ? String(year) : texts.fiscalYear(year);
  return quarter === null ? yearName : texts.quarterOf(quarter, yearName);
}

function nameWith(period: Period, texts: Texts, months: readonly string[]): string {
  const { month, year } = civilDay(period.start);
  switch (period.granularity) {
    case "month":
      return texts.monthOf(months[month - 1] ?? "", year);
    case "quarter":
    case "year":
      return periodNameOfId(period.id, texts);
    default:
      return period.granularity satisfies never;
  }
}
