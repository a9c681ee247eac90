import { joinShifted, splitFormula } from "../../read/formula/shiftFormula";
import type { XmlPart } from "../xml/xmlPart";
import { fileCells } from "./fileCell";
import type { FileRow } from "./fileRows";

interface SharedCell {
  readonly row: number;
  readonly column: number;
}

interface SharedGroup {
  readonly master: SharedCell & { readonly text: string };
  readonly members: SharedCell[];
}

/** The shared formulas of a sheet: which cells borrow their formula from which other cell. */
export class SharedFormulas {
  private readonly groups = new Map<string, SharedGroup>();

  constructor(sheet: XmlPart, rows: readonly FileRow[]) {
    const members: (SharedCell & { readonly group: string })[] = [];
    for (const { element, row } of rows) {
      if (!sheet.source(element).includes('"shared"') && !sheet.source(element).includes("'shared'")) continue;
      for (const { formula, column } of fileCells(sheet, element)) {
        if (!formula || sheet.attribute(formula, "t") !== "shared") continue;
        const group = sheet.attribute(formula, "si") ?? "";
        const text = sheet.text(formula);
        if (text !== "" && !this.groups.has(group)) this.groups.set(group, { master: { row, column, text }, members: [] });
        else members.push({ row, column, group });
      }
    }
    for (const { row, column, group } of members) this.groups.get(group)?.members.push({ row, column });
  }

  /** The formula that a member stands for, as the file would spell it; null where its master is missing. */
  textAt(group: string, row: number, column: number): string | null {
    const master = this.groups.get(group)?.master;
    if (!master) return null;
    return joinShifted(splitFormula(master.text), row - master.row, column - master.column);
  }

  isMaster(group: string, row: number, column: number): boolean {
    const master = this.groups.get(group)?.master;
    return master?.row === row && master.column === column;
  }

  membersOf(group: string): readonly SharedCell[] {
    return this.groups.get(group)?.members ?? [];
  }
}
