/** Which part of a date of numbers comes first. */
export type DateOrder = "day-first" | "month-first" | "year-first";

/** Every order, the likelier one first where nothing tells. */
export const dateOrders: readonly DateOrder[] = ["day-first", "month-first", "year-first"];

/** The order in which a locale writes dates of numbers; day first for a locale that does not exist. */
export function orderOfLocale(locale: string): DateOrder {
  try {
    const parts = new Intl.DateTimeFormat(locale, { calendar: "gregory", year: "numeric", month: "numeric", day: "numeric" }).formatToParts(0).map(({ type }) => type);
    const [day, month, year] = [parts.indexOf("day"), parts.indexOf("month"), parts.indexOf("year")];
    return year < day ? "year-first" : month < day ? "month-first" : "day-first";
  } catch {
    return "day-first";
  }
}
