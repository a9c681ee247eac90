import { ApiError } from "../protocol/apiError";

/** Reads a text argument. */
export function textArgument(args: readonly unknown[], index: number): string {
  const value = args[index];
  if (typeof value !== "string") throw ApiError.invalidArgument();
  return value;
}

/** Reads a whole number from `low` to `high`; `fallback` where it is left out. */
export function integerArgument(args: readonly unknown[], index: number, low: number, high: number, fallback?: number): number {
  const value = args[index] ?? fallback;
  if (typeof value !== "number" || !Number.isInteger(value) || value < low || value > high) throw ApiError.invalidArgument();
  return value;
}

export function numberValue(value: unknown, low: number, high: number): number {
  if (typeof value !== "number" || !(value >= low && value <= high)) throw ApiError.invalidArgument();
  return value;
}

export function booleanValue(value: unknown): boolean {
  if (typeof value !== "boolean") throw ApiError.invalidArgument();
  return value;
}

export function textValue(value: unknown): string {
  if (typeof value !== "string") throw ApiError.invalidArgument();
  return value;
}

/** One of a fixed set of words, compared without regard to case as the library's enums come in two spellings. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const found = words.find((word) => typeof value === "string" && word.toLowerCase() === value.toLowerCase());
  if (found === undefined) throw ApiError.invalidArgument();
  return found;
}

/** A colour as "#RRGGBB"; Excel also takes it without "#". */
export function colorValue(value: unknown): string {
  const match = typeof value === "string" ? /^#?([0-9a-f]{6})$/i.exec(value) : null;
  if (match) return `#${(match[1] ?? "").toUpperCase()}`;
  const named = typeof value === "string" ? namedColors[value.toLowerCase()] : undefined;
  if (named === undefined) throw ApiError.invalidArgument();
  return named;
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000", white: "#FFFFFF", red: "#FF0000", green: "#008000", blue: "#0000FF", yellow: "#FFFF00", orange: "#FFA500", gray: "#808080",
};
