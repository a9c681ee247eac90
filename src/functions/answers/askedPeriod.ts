import type { Granularity, Period } from "../../domain/scorecard/period";
import { periodOfId } from "../../domain/scorecard/periodOfId";
import { parsePeriodId } from "../../domain/scorecard/periodId";
import { periodOf, previousPeriod } from "../../domain/scorecard/periods";
import { readDateText } from "../../domain/table/parse/readDateText";
import { days1904, endSerial } from "../../domain/table/serialDay";
import { notAvailable, wrongValue, type Refusal } from "../answer";
import type { FunctionTexts } from "../texts/englishFunctions";
import { textOf } from "./question";
import type { Remembered } from "./remembered";

const lengths: Readonly<Record<Granularity, number>> = { month: 1, quarter: 3, year: 12 };
const quarterFirst = /^Q([1-4])[ -/]?(\d{4})$/iu;
/** Whole numbers that are a year: as days they would be of 1905. */
const years = { first: 1900, last: 2100 };

/** The period that an argument means: a date stands for the scorecard's period that holds it. null where it is left out. */
export function askedPeriod(argument: unknown, { shown, date1904 }: Remembered, texts: FunctionTexts): Period | null | Refusal {
  const text = textOf(argument);
  // An empty cell comes as nothing or as 0.
  if (text === "" || argument === 0) return null;
  const refusal = wrongValue(texts.noPeriod(text));
  if (typeof argument === "number" && !(Number.isInteger(argument) && argument >= years.first && argument <= years.last)) {
    const day = argument + (date1904 ? days1904 : 0);
    return day >= 1 && day < endSerial ? holding(day, shown.period) : refusal;
  }
  const [, quarter, year] = quarterFirst.exec(text) ?? [];
  const named = periodOfId(quarter === undefined || year === undefined ? text : `${year}-Q${quarter}`);
  if (named !== null) return named;
  const date = readDateText(text);
  // 3/10 may be either: which one is for the person to say, who is not here to be asked.
  if (date === null || date["day-first"] !== date["month-first"]) return refusal;
  return holding(date["day-first"], shown.period);
}

/**
 * The id of the period that a scorecard of the asked one would show for figures that come in periods such as `like`: of longer ones the
 * last that was over by then. Refuses where these are shorter: several of them have no one value.
 */
export function periodToShow(asked: Period, like: string, texts: FunctionTexts): string | Refusal {
  const { granularity } = periodOfId(like) ?? asked;
  if (asked.id === like || granularity === asked.granularity) return asked.id;
  if (lengths[asked.granularity] > lengths[granularity]) return notAvailable(texts.longerPeriod(asked.id, like));
  const { fiscalYearStart = 1 } = parsePeriodId(like) ?? {};
  const last = periodOf(asked.end - 1, granularity, fiscalYearStart);
  return (last.end > asked.end ? previousPeriod(last, fiscalYearStart) : last).id;
}

function holding(day: number, like: string): Period {
  const { granularity } = periodOfId(like) ?? { granularity: "month" };
  return periodOf(day, granularity, parsePeriodId(like)?.fiscalYearStart ?? 1);
}
