import type { Observation } from "./selfTestCase";

const longestShown = 200;

/** Says what differs; null where what was read back is what was written. */
export function compareObservation({ what, expected, was, within = 0 }: Observation): string | null {
  return isSame(expected, was, within) ? null : `${what}: expected ${shown(expected)}, was ${shown(was)}`;
}

/** Colours are the same in capitals and in small letters. */
function isSame(expected: unknown, was: unknown, within: number): boolean {
  if (typeof expected === "number" && typeof was === "number") return Math.abs(expected - was) <= within;
  if (typeof expected === "string" && typeof was === "string") return expected === was || (isColor(expected) && expected.toLowerCase() === was.toLowerCase());
  if (Array.isArray(expected) && Array.isArray(was)) {
    return expected.length === was.length && expected.every((item, index) => isSame(item, was[index], within));
  }
  if (isRecord(expected) && isRecord(was)) return Object.entries(expected).every(([key, value]) => isSame(value, was[key], within));
  return expected === was;
}

function isColor(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
