import type { PlanValue } from "../sheetPlan";
import type { PresentValue } from "./presentSheet";
import { normalFormula, sameCell } from "./sameCell";

const lost = "#REF!";

/** Whether a cell holds what was last written there, or what Excel made of it when a sheet or a table that its formula reads was deleted. */
export function stillOurs(written: PlanValue, present: PresentValue): boolean {
  return sameCell(written, present)
    || (typeof written === "object" && written !== null && typeof present === "string" && hasLostReferences(normalFormula(written.formula), normalFormula(present)));
}

/** Whether a formula is another one in which references became #REF!, alone or with what follows the sheet's name. */
function hasLostReferences(whole: string, present: string): boolean {
  const [head = "", ...pieces] = present.split(lost);
  const tail = pieces.pop();
  if (tail === undefined || !whole.startsWith(head)) return false;
  let end = head.length;
  for (const piece of pieces) {
    const start = whole.indexOf(piece, end + 1);
    if (start < 0) return false;
    end = start + piece.length;
  }
  return whole.endsWith(tail) && whole.length - tail.length > end;
}
