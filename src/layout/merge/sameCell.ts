import type { PlanValue } from "../sheetPlan";
import { keptText } from "./keptText";
import { withPlainLosses } from "./lostReferences";
import type { PresentValue } from "./presentSheet";

/** Relative difference of two numbers that count as the same: a value that went through a file and back. */
const tolerance = 1e-12;

/** Whether a cell already holds what the plan wants. */
export function sameCell(planned: PlanValue, present: PresentValue): boolean {
  if (planned === null) return present === "";
  if (typeof planned === "object") return isFormula(present) && (present === planned.formula || normalFormula(present) === normalFormula(planned.formula));
  if (typeof planned === "number") {
    return typeof present === "number" && Math.abs(planned - present) <= tolerance * Math.max(Math.abs(planned), Math.abs(present));
  }
  return present === (typeof planned === "string" ? keptText(planned) : planned);
}

/**
 * A formula in one spelling: `[@[Col]]`, `Table[@Col]` and `Table[[#This Row],[Col]]` are all `[@Col]`; prefixes of newer
 * functions, blanks outside texts and the case of everything outside texts say nothing. Whatever was deleted is `#REF!`.
 */
export function normalFormula(formula: string): string {
  return withPlainLosses(formula)
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 1 ? part : normalPart(part)))
    .join("")
    .replace(/^=/, "");
}

function isFormula(present: PresentValue): present is string {
  return typeof present === "string" && present.startsWith("=");
}

function normalPart(part: string): string {
  const short = part.replaceAll(/\s+|_xlfn\.(?:_xlws\.)?/gi, "").toUpperCase();
  // Most formulas of a sheet have no brackets.
  return short.includes("[") ? withShortReferences(short) : short;
}

function withShortReferences(part: string): string {
  return part
    .replaceAll(/\w*\[\[#THISROW\],\[([^\]]*)\]\]/g, "[@$1]")
    .replaceAll(/\w*\[@\[([^\]]*)\]\]/g, "[@$1]")
    .replaceAll(/\w+\[@/g, "[@");
}
