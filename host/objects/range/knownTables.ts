import { isReference, tokenize } from "@borgar/fx";
import { structuredReferenceArea } from "../../calc/formula/structuredReference";
import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";

/** Refuses formulas that read a table, or a column of one, which is not there, as Excel does. */
export class KnownTables {
  /** Formulas that were looked at, with the table around their cell. */
  private readonly accepted = new Set<string>();

  constructor(private readonly sheet: SheetModel) {}

  /** @param formula without its "=". */
  require(formula: string, row: number, column: number): void {
    if (!formula.includes("[")) return;
    const { workbook, tables } = this.sheet;
    const around = tables.find(({ range }) => row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns);
    const question = `${around?.name ?? ""}=${formula}`;
    if (this.accepted.has(question)) return;
    const place = { sheet: workbook.sheets.indexOf(this.sheet), row, column };
    const unknown = tokenize(formula, { mergeRefs: true })
      .find((token) => isReference(token) && token.value.includes("[") && structuredReferenceArea(token.value, place, workbook) === "#REF!");
    if (unknown) throw ApiError.invalidArgument(`Excel does not take "=${formula.slice(0, 200)}" as a formula: there is no ${unknown.value}.`);
    this.accepted.add(question);
  }
}
