import { longestSheetName } from "./freeSheetName";

/** Characters that Excel takes in no worksheet's name. */
const forbidden = /[[\]:*?/\\]/gu;
const shortened = "…";

/** A text as Excel takes it for a worksheet's name: without forbidden characters, no apostrophe at its ends, at most 31 characters long. */
export function safeSheetName(text: string): string {
  const allowed = text.replace(forbidden, " ").replace(/\s+/gu, " ").replace(/^['\s]+|['\s]+$/gu, "");
  if (allowed.length <= longestSheetName) return allowed;
  // Never half of a character that takes two places.
  const cut = allowed.slice(0, longestSheetName - shortened.length).replace(/[\ud800-\udbff]$/u, "");
  return cut.trimEnd() + shortened;
}
