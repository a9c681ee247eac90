import type { FoundFormula } from "../../layout/store/noteGoing";

/** The formulas of a worksheet, as far as it is known which cells hold them. */
interface SheetFormulas {
  readonly sheet: Excel.Worksheet;
  readonly areas: Excel.RangeAreas;
}

/** Cells of all sheets whose formulas are read: an answer is then far below the 5 MB that it may have. */
const mostCells = 40_000;
/** Blocks of one sheet. */
const mostAreas = 2_000;

/** Asks, with the next request, which cells of worksheets hold formulas: of sheets that hold values alone, nothing more is read. */
export function findFormulas(sheets: readonly Excel.Worksheet[]): SheetFormulas[] {
  return sheets.map((sheet) => ({ sheet, areas: sheet.getRange().getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load("cellCount,areaCount") }));
}

/** Reads the formulas that were found in one request, the sheets with few first; those with too many are left out. */
export async function readFormulas(context: Excel.RequestContext, found: readonly SheetFormulas[]): Promise<FoundFormula[]> {
  let left = mostCells;
  const wanted = found.filter(({ areas }) => !areas.isNullObject && areas.cellCount > 0 && areas.areaCount <= mostAreas)
    .sort((a, b) => a.areas.cellCount - b.areas.cellCount)
    .filter(({ areas }) => (left -= areas.cellCount) >= 0);
  if (wanted.length === 0) return [];
  for (const { areas } of wanted) areas.areas.load("items/formulas,items/rowIndex,items/columnIndex");
  await context.sync();
  return wanted.flatMap(({ sheet: { id, name }, areas }) => areas.areas.items.flatMap(({ rowIndex, columnIndex, formulas }) =>
    formulas.flatMap((line, r) => line.map((formula, c): FoundFormula => ({ sheet: id, name, row: rowIndex + r, column: columnIndex + c, formula: String(formula) })))));
}
