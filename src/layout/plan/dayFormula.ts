import type { Texts } from "../texts";

/** Formula, without its "=", of a day in words ("30 Nov"). The month is chosen by number: TEXT's codes differ between Excel's languages. */
export function dayFormula(day: string, { monthsShort, dayMark }: Texts): string {
  return `DAY(${day})&"${dayMark}"&CHOOSE(MONTH(${day}),${monthsShort.map((month) => `"${month}"`).join(",")})`;
}
