import { civilDay } from "../../src/domain/table/serialDay";

/** A serial as a text with the day in front, to the minute: "24/03/2026 13:16". */
export function formatMoment(serial: number): string {
  const minutes = Math.round(serial * 1440);
  const { year, month, day } = civilDay(Math.floor(minutes / 1440));
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${two(day)}/${two(month)}/${year} ${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
