import type { CellFormat, FormatPlan } from "../../layout/sheetPlan";
import type { RowLooks } from "../../layout/store/goingNote";
import type { GoingRow } from "../../layout/store/goingRows";
import type { SheetLookup } from "./book";

const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, size: true, color: true }, fill: { color: true, pattern: true },
    horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
  },
};

/** Asks, with the next request, what rows of our sheets look like; the answer, by plan ids, is there after it. */
export function askRowLooks(context: Excel.RequestContext, rows: readonly GoingRow[], ours: SheetLookup): () => ReadonlyMap<string, RowLooks> {
  const asked = rows.map(({ sheet, row, column, columns }) => {
    const range = context.workbook.worksheets.getItem(ours.get(sheet) ?? sheet).getRangeByIndexes(row, column, 1, columns).load("numberFormat,format/rowHeight");
    return { sheet, row, column, range, looks: range.getCellProperties(wanted) };
  });
  return () => new Map([...new Set(rows.map(({ sheet }) => sheet))].map((id) => {
    const own = asked.filter(({ sheet }) => sheet === id);
    return [id, {
      formats: own.flatMap(({ row, column, range, looks }) => inRuns(row, column, (looks.value[0] ?? []).map((cell, index) => formatOf(cell, String(range.numberFormat[0]?.[index] ?? "General"))))),
      // A row that is hidden is 0 high, and comes back in sight.
      heights: own.flatMap(({ row, range: { format: { rowHeight } } }) => (rowHeight > 0 ? [{ row, height: rowHeight }] : [])),
    }];
  }));
}

/** What can be set of a cell's looks; a fill only where there is one. */
function formatOf({ format = {} }: Excel.CellProperties, numberFormat: string): CellFormat {
  const { font: { bold, italic, size, color } = {}, fill, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const horizontal = oneOf(horizontalAlignment, ["Left", "Center", "Right"]);
  const vertical = oneOf(verticalAlignment, ["Top", "Center", "Bottom"]);
  return {
    font: { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }), ...(size === undefined ? {} : { size }), ...(color === undefined ? {} : { color }) },
    numberFormat,
    ...(fill?.color === undefined || fill.pattern === "None" ? {} : { fill: fill.color }),
    ...(horizontal === undefined ? {} : { horizontal }), ...(vertical === undefined ? {} : { vertical }),
    ...(wrapText === undefined ? {} : { wrap: wrapText }), ...(indentLevel === undefined ? {} : { indent: indentLevel }),
  };
}

function oneOf<Word extends string>(value: string | undefined, words: readonly Word[]): Word | undefined {
  return words.find((word) => word === value);
}

/** The formats of a row's cells, one for neighbours that look alike. */
function inRuns(row: number, column: number, formats: readonly CellFormat[]): FormatPlan[] {
  const runs: { range: FormatPlan["range"]; format: CellFormat }[] = [];
  formats.forEach((format, index) => {
    const last = runs.at(-1);
    if (last !== undefined && JSON.stringify(last.format) === JSON.stringify(format)) last.range = { ...last.range, columns: last.range.columns + 1 };
    else runs.push({ range: { row, column: column + index, rows: 1, columns: 1 }, format });
  });
  return runs;
}
