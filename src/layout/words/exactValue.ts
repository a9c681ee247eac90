import type { Unit } from "../../domain/scorecard/result";
import { changeWord } from "../numberFormats";
import type { Texts } from "../texts";
import { formatNumber } from "./formatNumber";

/** Decimals and factor of a value where small changes are to be seen. */
const exact: Readonly<Record<Unit, { readonly digits: number; readonly factor: 1 | 100 }>> = {
  "percent": { digits: 1, factor: 100 }, "hours": { digits: 1, factor: 1 }, "minutes": { digits: 1, factor: 1 }, "count": { digits: 0, factor: 1 },
  "per-agent-month": { digits: 2, factor: 1 }, "score": { digits: 2, factor: 1 },
};

/** Excel number format of a value where small changes are to be seen. */
export const exactFormats: Readonly<Record<Unit, string>> = {
  "percent": "0.0 %", "hours": "#,##0.0 \"h\"", "minutes": "#,##0.0 \"min\"", "count": "#,##0", "per-agent-month": "0.00", "score": "0.00",
};

/** A value with a decimal more than elsewhere, and its unit ("78.1 %"); a dash for none. */
export function exactValue(value: number | null, unit: Unit, texts: Texts): string {
  if (value === null) return texts.dash;
  const { digits, factor } = exact[unit];
  return formatNumber(value * factor, digits, texts) + texts.units[unit];
}

interface Signs {
  readonly up: string;
  readonly down: string;
}

/** As a column of changes shows them. */
export const arrows: Signs = { up: "▲ ", down: "▼ " };
const signs: Signs = { up: "+", down: "−" };

/** A difference with its direction and unit ("+1.2 pt"); null where none is to be seen. */
export function exactChange(change: number | null, unit: Unit, texts: Texts, { up, down }: Signs = signs): string | null {
  if (change === null) return null;
  const { digits, factor } = exact[unit];
  const number = formatNumber(Math.abs(change) * factor, digits, texts);
  if (!/[1-9]/.test(number)) return null;
  const word = changeWord(unit, texts);
  return `${change > 0 ? up : down}${number}${word === "" ? "" : ` ${word}`}`;
}
