export type DurationUnit = "seconds" | "minutes" | "hours" | "days" | "weeks";

/** How many minutes a unit has. A day has 24 hours: elapsed time, not working time. */
export const minutesOf: Readonly<Record<DurationUnit, number>> = { seconds: 1 / 60, minutes: 1, hours: 60, days: 1440, weeks: 10_080 };

/** An amount of a unit in minutes. */
export function inMinutes(amount: number, unit: DurationUnit): number {
  return unit === "seconds" ? amount / 60 : amount * minutesOf[unit];
}

/** Words of each unit in English, German, French, Spanish and Japanese, lower case, without accents and final points. */
const words: Readonly<Record<DurationUnit, readonly string[]>> = {
  seconds: ["s", "sec", "secs", "second", "seconds", "sek", "sekunde", "sekunden", "seconde", "secondes", "seg", "segundo", "segundos", "秒"],
  minutes: ["m", "min", "mins", "minute", "minutes", "mn", "minuten", "minuto", "minutos", "分", "分間"],
  hours: ["h", "hr", "hrs", "hour", "hours", "std", "stunde", "stunden", "heure", "heures", "hora", "horas", "時間"],
  days: ["d", "day", "days", "t", "tag", "tage", "tagen", "j", "jour", "jours", "dia", "dias", "日", "日間"],
  weeks: ["w", "wk", "wks", "week", "weeks", "wo", "woche", "wochen", "semaine", "semaines", "sem", "semana", "semanas", "週", "週間"],
};

const units = new Map(Object.entries(words).flatMap(([unit, spellings]) => spellings.map((word) => [word, unit as DurationUnit] as const)));

/** The unit that a word means; null for any other word. */
export function durationUnit(word: string): DurationUnit | null {
  return units.get(word.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]+/gu, "").replace(/\.$/u, "")) ?? null;
}
