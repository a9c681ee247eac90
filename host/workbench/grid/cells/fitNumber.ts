import { format } from "numfmt";

/** Digits behind the decimal point of a number written with an exponent, at most. */
const mostExponentDigits = 5;

/** Share of a number by which rounding may change it before an exponent is better. */
const roundingShare = 0.05;

/** A number and the text it has in its format. */
export interface NumberText {
  readonly value: number;
  readonly text: string;
  readonly numberFormat: string;
}

/**
 * The text of a number in a cell, never cut off: where it is too wide for `room` pixels, the General format rounds it until it
 * fits, and any other one fills the cell with number signs.
 */
export function fitNumber({ value, text, numberFormat }: NumberText, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  if (numberFormat === "General") {
    const shorter = roundings(value, text).find((candidate) => widthOf(candidate) <= room);
    if (shorter !== undefined) return shorter;
  }
  return "#".repeat(Math.max(1, Math.floor(room / widthOf("#"))));
}

/** A number with fewer and fewer decimals, then with an exponent. */
function roundings(value: number, text: string): string[] {
  const decimals = text.includes("E") ? 0 : (text.split(".")[1]?.length ?? 0);
  const plain = Array.from({ length: decimals }, (_, index) => String(Number(value.toFixed(decimals - 1 - index))));
  const exponents = Array.from({ length: mostExponentDigits + 1 }, (_, index) => {
    const digits = mostExponentDigits - index;
    return format(digits === 0 ? "0E+00" : `0.${"0".repeat(digits)}E+00`, value, { throws: false });
  });
  // A small number keeps its size in an exponent where rounding would take most of it.
  return [...plain.filter((candidate) => Math.abs(Number(candidate) - value) <= roundingShare * Math.abs(value)), ...exponents, ...plain.slice(-1)];
}
