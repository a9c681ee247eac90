import type { CellFormat, FormatPlan } from "../../layout/sheetPlan";

const wanted: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { bold: true, italic: true, size: true, color: true }, fill: { color: true, pattern: true },
    horizontalAlignment: true, verticalAlignment: true, wrapText: true, indentLevel: true,
  },
};

/** Asks, with the next request, what each cell of a block looks like; the answer is there after it. */
export function askCellFormats(range: Excel.Range): () => CellFormat[][] {
  range.load("numberFormat");
  const looks = range.getCellProperties(wanted);
  return () => looks.value.map((line, r) => line.map((cell, c) => formatOf(cell, String(range.numberFormat[r]?.[c] ?? "General"))));
}

/** The formats of a row's cells, one for neighbours that look alike; null leaves a cell out. Zero-based place of the first cell. */
export function inRuns(row: number, column: number, formats: readonly (CellFormat | null)[]): FormatPlan[] {
  const runs: { range: FormatPlan["range"]; format: CellFormat }[] = [];
  formats.forEach((format, index) => {
    if (format === null) return;
    const last = runs.at(-1);
    const isNext = last !== undefined && last.range.column + last.range.columns === column + index;
    if (isNext && looksLike(last.format, format)) last.range = { ...last.range, columns: last.range.columns + 1 };
    else runs.push({ range: { row, column: column + index, rows: 1, columns: 1 }, format });
  });
  return runs;
}

/** Whether two formats that were read are the same. */
export function looksLike(one: CellFormat, other: CellFormat): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
