import { columnLetters } from "../../domain/table/cellName";
import type { SheetRange } from "../../layout/sheetPlan";
import { quoteSheet } from "../../domain/table/quoteSheet";
import { rangeOf } from "./rangeOf";
import type { ChartCells } from "./writeChart";

/** Where each of our sheets is found: a worksheet's name by plan id. */
export type SheetLookup = ReadonlyMap<string, string>;

/** The open workbook by the plans' ids, whatever its sheets are called now. */
export class Book implements ChartCells {
  constructor(private readonly context: Excel.RequestContext, private readonly lookup: SheetLookup) {}

  readonly name = (id: string): string => this.lookup.get(id) ?? id;

  readonly sheet = (id: string): Excel.Worksheet => this.context.workbook.worksheets.getItem(this.name(id));

  readonly range = (range: SheetRange): Excel.Range => rangeOf(this.sheet(range.sheet), range);

  readonly formula = ({ sheet, row, column }: SheetRange): string => `=${quoteSheet(this.name(sheet))}!$${columnLetters(column)}$${row + 1}`;
}
