import { cellKey, type CellValue } from "../package/cellValue";
import { parseReference, writeReference, type Reference } from "../package/reference";

/** A sheet of the copy, by its name in the workbook. */
interface KeptSheet {
  readonly name: string;
  readonly title: string;
  readonly values: ReadonlyMap<string, CellValue>;
}

/** What charts and links of the copy can refer to: the cells that stayed, under the names that their sheets have in it. */
export class KeptCells {
  private readonly sheets: ReadonlyMap<string, KeptSheet>;

  constructor(sheets: readonly KeptSheet[]) {
    this.sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** What a formula that names one block of cells is called in the copy; null for other formulas, and for sheets that are left out. */
  refer(formula: string): { readonly formula: string; readonly place: Reference } | null {
    const place = parseReference(formula);
    const title = place === null ? undefined : this.title(place.sheet);
    return place === null || title === undefined ? null : { formula: writeReference({ ...place, sheet: title }), place };
  }

  /** A sheet's name in the copy; undefined where it is left out. */
  title(name: string): string | undefined {
    return this.sheets.get(name.toLowerCase())?.title;
  }

  /** Values of a block's cells, row by row. */
  values({ sheet, row, column, rows, columns }: Reference): CellValue[] {
    const values = this.sheets.get(sheet.toLowerCase())?.values;
    return Array.from({ length: rows * columns }, (_, index) => values?.get(cellKey(row + Math.floor(index / columns), column + (index % columns))) ?? null);
  }
}
