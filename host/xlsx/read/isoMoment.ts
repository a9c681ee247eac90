const pattern = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[-+]\d{2}:\d{2})?$/;
/** Days from the start of each date system to 1970-01-01, for dates after February 1900. */
const daysTo1970 = { 1900: 25_569, 1904: 24_107 };

/** Serial of a date cell's ISO text in the workbook's own date system, wall clock kept; null when it is none. */
export function parseIsoMoment(text: string, date1904: boolean): number | null {
  const match = pattern.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + daysTo1970[date1904 ? 1904 : 1900];
  // The 1900 system counts a 29 February 1900 that never was.
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
