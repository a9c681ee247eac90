import { CellKind, ColumnStore } from "../model/cells";
import type { WorkbookModel } from "../model/workbookModel";
import { columnLetters, maxColumns, maxRows } from "../xlsx/read/cellAddress";
import { WorkbookFileError } from "../xlsx/workbookFileError";

/** Characters that a cell holds at most. */
const longestText = 32_767;

/**
 * Writes the lines of a delimited file into columns. Fields that are numbers in their shortest form become numbers, all others stay the
 * text that they are: nothing is guessed about dates or identifiers.
 */
export class CellWriter {
  readonly columns: ColumnStore[] = [];
  /** Whether a number was seen that can only have a decimal comma, and one that can only have a decimal point. */
  private provesComma = false;
  private provesPoint = false;
  private readonly literalStyle: number;

  constructor(private readonly model: WorkbookModel, private readonly file: string) {
    this.literalStyle = model.styles.derive(0, (style) => ({ ...style, quotePrefix: true }));
  }

  /** @throws WorkbookFileError where a sheet or a cell cannot hold it */
  writeLine(row: number, fields: readonly string[]): void {
    if (row >= maxRows || fields.length > maxColumns) throw new WorkbookFileError("too-large", `The file "${this.file}" has more rows or columns than a sheet holds (${maxRows} × ${maxColumns}). Split it and try again.`);
    fields.forEach((field, column) => {
      const store = (this.columns[column] ??= new ColumnStore());
      if (field === "") return;
      if (isCanonicalNumber(field)) {
        store.set(row, CellKind.number, Number(field));
        this.provesPoint ||= field.includes(".") && !thousandsOrDecimals.test(field);
      }
      else this.writeText(row, column, field);
    });
  }

  /**
   * Makes texts again of the numbers of columns in which a point may stand for thousands, so that whoever reads them decides for the
   * whole column: where the file has decimal commas, or semicolons, which such countries write between fields, and no decimal point.
   */
  finish(delimiter: string): void {
    if (!this.provesComma && (delimiter !== ";" || this.provesPoint)) return;
    for (const [column, store] of this.columns.entries()) {
      const fractions = Array.from(store.numbers.subarray(0, store.length)).flatMap((value, row) => (store.kinds[row] === CellKind.number && !Number.isInteger(value) ? [row] : []));
      if (fractions.length === 0 || !fractions.every((row) => thousandsOrDecimals.test(String(store.numbers[row])))) continue;
      for (const row of fractions) this.writeText(row, column, String(store.numbers[row]));
    }
  }

  /** Writes a text that stays one, whatever it looks like. */
  writeText(row: number, column: number, text: string): void {
    if (text.length > longestText) throw new WorkbookFileError("too-large", `The file "${this.file}" has a text in row ${row + 1}, column ${columnLetters(column)} that is longer than a cell holds (${longestText} characters). Shorten it and try again.`);
    const store = (this.columns[column] ??= new ColumnStore());
    this.provesComma ||= decimalComma.test(text);
    store.set(row, CellKind.text, this.model.strings.intern(text));
    if (/^[=+\-@\t\r]/.test(text)) store.setStyle(row, this.literalStyle);
  }
}

/** "80,5" and "2.500,50": a file with such numbers has decimal commas. */
const decimalComma = /^-?(\d+|\d{1,3}(\.\d{3})+),\d{1,2}$/;
/** "1.234" is a thousand and more where the comma is the decimal mark. */
const thousandsOrDecimals = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Only a number whose text JavaScript would write the same, of digits that Excel keeps: "007", "1e5" and long identifiers stay text. */
function isCanonicalNumber(field: string): boolean {
  const first = field.charCodeAt(0);
  if (!(first >= 0x30 && first <= 0x39) && first !== 0x2d) return false;
  const number = Number(field);
  return Number.isFinite(number) && String(number) === field && field.replace(/e.*$|\D/g, "").replace(/^0+/, "").length <= 15;
}
