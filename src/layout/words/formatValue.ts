import type { Unit } from "../../domain/scorecard/result";
import type { Texts } from "../texts";
import { formatNumber } from "./formatNumber";

/** A value as its cell shows it, with its unit ("66 %", "3.4", "12 min"). */
export function formatValue(value: number, unit: Unit, texts: Texts): string {
  return formatBare(value, unit, texts) + texts.units[unit];
}

/** The same without the unit, for the ends of a range. Shares are in percent. */
export function formatBare(value: number, unit: Unit, texts: Texts): string {
  switch (unit) {
    case "percent":
      return formatNumber(value * 100, 0, texts);
    case "hours":
    case "minutes":
      return formatNumber(value, Math.abs(value) < 9.95 ? 1 : 0, texts);
    case "count":
      return formatNumber(value, 0, texts);
    case "per-agent-month":
    case "score":
      return formatNumber(value, 1, texts);
    default:
      return unit satisfies never;
  }
}

/** The distance between two values: shares differ by points, everything else by its own unit. Always positive. */
export function formatDistance(from: number, to: number, unit: Unit, texts: Texts): string {
  const distance = Math.abs(to - from);
  return unit === "percent" ? texts.points(formatNumber(distance * 100, distance < 0.0095 ? 1 : 0, texts)) : formatValue(distance, unit, texts);
}
