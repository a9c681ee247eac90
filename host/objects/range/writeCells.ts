import { isDateFormat } from "numfmt";
import { CellKind, ColumnStore, type CellKindCode } from "../../model/cells";
import type { CellStyle } from "../../model/styles";
import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { syncHeaders } from "../table/headerCells";
import { styleIndex } from "./cellStyle";
import { KnownTables } from "./knownTables";
import { parseInput, type CellInput } from "./parseInput";
import { intersection } from "../../model/cellBlocks";
import { takeSpillBack } from "../../calc/spill";
import { isUnbounded, type RangeTarget } from "./rangeTarget";

/**
 * Writes `values` or `formulas`: one value for every cell, or a block of the range's own size. null leaves a cell as it is,
 * "" empties it, texts are read as if typed.
 */
export function writeCells(target: RangeTarget, value: unknown, session: ExcelSession): void {
  const { sheet, row, column, rows, columns } = target;
  session.requireWritable(sheet);
  if (isUnbounded(target)) throw ApiError.invalidArgument("Values cannot be set on whole rows or columns.");
  const block = blockOf(value, rows, columns);
  session.edit(target, () => {
    const writer = new CellWriter(sheet);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const cell = block ? block[r]?.[c] : value;
        if (cell !== null && cell !== undefined) writer.write(row + r, column + c, cell);
      }
    }
    sheet.changed.add("cells");
    for (const table of sheet.tables) {
      if (table.hasHeader && intersection(target, { ...table.range, rows: 1 })) syncHeaders(sheet, table);
    }
  });
}

function blockOf(value: unknown, rows: number, columns: number): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(value)) return null;
  const block: readonly unknown[] = value;
  const fits = block.length === rows && block.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw ApiError.invalidArgument("The number of rows or columns in the input array doesn't match the size or dimensions of the range.");
  }
  return block as readonly (readonly unknown[])[];
}

const daysBefore1904 = 1462;

/** Puts typed input into cells; remembers what it made of formats, so that a block costs little more than its cells. */
class CellWriter {
  private readonly formatted = new Map<string, number>();
  /** By format: the same without the mark of a leading apostrophe. */
  private readonly unquoted: number[] = [];
  private readonly inputs = new Map<string, CellInput>();

  private readonly tables: KnownTables;

  constructor(private readonly sheet: SheetModel) {
    this.tables = new KnownTables(sheet);
  }

  write(row: number, column: number, value: unknown): void {
    if (typeof value === "number") this.put(row, column, CellKind.number, value, null, false);
    else if (typeof value === "boolean") this.put(row, column, CellKind.boolean, value ? 1 : 0, null, false);
    else if (value === "") this.put(row, column, CellKind.blank, 0, null, false);
    else if (typeof value === "string") this.type(row, column, value);
    else throw ApiError.invalidArgument();
  }

  private type(row: number, column: number, text: string): void {
    const { strings, styles } = this.sheet.workbook;
    const input = this.keepsText(row, column) ? textInput(text) : this.parse(text);
    switch (input.kind) {
      case "text":
        return this.put(row, column, CellKind.text, strings.intern(input.text), null, input.quotePrefix);
      case "number": {
        const general = styles.get(styleIndex(this.sheet, row, column)).numberFormat === "General";
        return this.put(row, column, CellKind.number, this.serialOf(input), general ? input.format : null, false);
      }
      case "boolean":
        return this.put(row, column, CellKind.boolean, input.boolean ? 1 : 0, null, false);
      case "error":
        return this.put(row, column, CellKind.error, strings.intern(input.error), null, false);
      case "formula":
        this.tables.require(input.formula, row, column);
        this.put(row, column, CellKind.blank, 0, null, false);
        this.sheet.formulas.set(row * 16384 + column, { text: input.formula });
        return;
      default:
        input satisfies never;
    }
  }

  /** A typed date counts its days from where the workbook does. */
  private serialOf({ number, format }: Extract<CellInput, { kind: "number" }>): number {
    const isDay = this.sheet.workbook.date1904 && number >= 1 && format !== null && isDateFormat(format);
    return isDay ? number - daysBefore1904 : number;
  }

  private parse(text: string): CellInput {
    let input = this.inputs.get(text);
    if (!input) this.inputs.set(text, (input = parseInput(text)));
    return input;
  }

  private keepsText(row: number, column: number): boolean {
    const index = styleIndex(this.sheet, row, column);
    return index !== 0 && this.sheet.workbook.styles.get(index).numberFormat === "@";
  }

  private put(row: number, column: number, kind: CellKindCode, number: number, format: string | null, quotePrefix: boolean): void {
    const { sheet } = this;
    const key = row * 16384 + column;
    const style = styleIndex(sheet, row, column);
    let store = sheet.columns.get(column);
    if (!store) sheet.columns.set(column, (store = new ColumnStore()));
    store.set(row, kind, number);
    const formula = sheet.formulas.get(key);
    if (formula) {
      takeSpillBack(sheet, formula);
      sheet.formulas.delete(key);
    }
    const after = format === null && !quotePrefix ? (this.unquoted[style] ??= this.styleAfter(style, null, false)) : this.styleAfter(style, format, quotePrefix);
    if (store.styles[row] !== after) store.styles[row] = after;
    sheet.changedCells.add(key);
  }

  /** The cell's format with a parsed number's format, and with or without the mark of a leading apostrophe. */
  private styleAfter(style: number, format: string | null, quotePrefix: boolean): number {
    const key = `${style}/${quotePrefix ? 1 : 0}/${format ?? ""}`;
    let after = this.formatted.get(key);
    if (after === undefined) {
      const { styles } = this.sheet.workbook;
      const before = styles.get(style);
      const same = before.quotePrefix === quotePrefix && format === null;
      const change = (old: CellStyle): CellStyle => ({ ...old, quotePrefix, numberFormat: format ?? old.numberFormat });
      after = same ? style : styles.derive(style, change);
      this.formatted.set(key, after);
    }
    return after;
  }
}

function textInput(text: string): CellInput {
  if (text.length > 32_767) throw ApiError.invalidArgument("A cell holds at most 32,767 characters.");
  return text.startsWith("'") ? { kind: "text", text: text.slice(1), quotePrefix: true } : { kind: "text", text, quotePrefix: false };
}
