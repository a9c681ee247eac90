const millisecondsPerDay = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The sample's first month, and how many months it holds. */
export const firstMonth = { year: 2023, month: 11 };
export const monthCount = 36;

/** Serial day of the first of the `index`th month of the sample. */
export function monthStart(index: number): number {
  return (Date.UTC(firstMonth.year, firstMonth.month - 1 + index, 1) - epoch) / millisecondsPerDay;
}

/** Rounded to the minute, as ticket systems keep it. */
export function toMinute(serial: number): number {
  return Math.round(serial * 1440) / 1440;
}

/** The day after the sample's last. */
export const sampleEnd = monthStart(monthCount);

/** Day on which the 90-day programme began in the team that it changed. */
export const programmeStart = monthStart(27);
/** Day on which the chat team became the digital team. */
export const reorganisation = monthStart(20);
