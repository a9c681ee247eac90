import { longestSheetName } from "../../layout/freeSheetName";
import { safeSheetName } from "../../layout/safeSheetName";

const unfinished = " (being made)";

/** The name of a sheet between its making and the moment when it knows what it is: left behind, it says that it may go. */
export function unfinishedName(planId: string): string {
  return `${safeSheetName(planId).slice(0, longestSheetName - unfinished.length)}${unfinished}`;
}

export function isUnfinishedName(name: string): boolean {
  return name.endsWith(unfinished);
}
