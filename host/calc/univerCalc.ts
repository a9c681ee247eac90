import type { Calc } from "./calc";
import { UniverEngine } from "./engine/univerEngine";
import { WorkbookCalc } from "./workbookCalc";

/** A calculation engine on Univer. `today` gives the 1900-system serial of the day that TODAY() stands for. */
export function createUniverCalc(today: () => number): Calc {
  return new WorkbookCalc(() => new UniverEngine(), today);
}
