import type { PlanValue } from "../sheetPlan";
import { plainText } from "./keptText";
import type { PresentSheet, PresentValue } from "./presentSheet";
import { normalFormula } from "./sameCell";

/** Zero-based cell of a sheet. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet as it stands, with an index of where its texts and formulas stand. */
export class SheetContents {
  private index: ReadonlyMap<string, readonly Place[]> | null = null;

  constructor(readonly sheet: PresentSheet) {}

  /** What stands in a cell; "" outside the sheet's cells. */
  at(row: number, column: number): PresentValue {
    return this.sheet.cells[row]?.[column] ?? "";
  }

  /** Where a text or a formula stands, in whatever spelling; nowhere for anything else. */
  placesOf(content: PlanValue): readonly Place[] {
    const key = typeof content === "string" ? textKey(content) : typeof content === "object" && content !== null ? formulaKey(content.formula) : null;
    return key === null ? [] : (this.index ??= indexOf(this.sheet)).get(key) ?? [];
  }
}

function indexOf({ cells }: PresentSheet): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  cells.forEach((line, row) => line.forEach((cell, column) => {
    if (typeof cell !== "string" || cell === "") return;
    const key = cell.startsWith("=") ? formulaKey(cell) : textKey(plainText(cell));
    const others = places.get(key);
    if (others) others.push({ row, column });
    else places.set(key, [{ row, column }]);
  }));
  return places;
}

function textKey(text: string): string {
  return `'${text}`;
}

function formulaKey(formula: string): string {
  return `=${normalFormula(formula)}`;
}
