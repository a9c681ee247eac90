import type { ExcelSession } from "../../protocol/excelSession";
import { usedBlock } from "../range/cellStyle";
import type { RangeTarget } from "../range/rangeTarget";
import { cellText } from "../range/readCells";

const widest = 255;
/** Characters that Excel leaves free beside a text. */
const margin = 0.71;

/**
 * Makes columns as wide as the longest text among a range's cells; those without any stay. Texts are counted in characters, as
 * there are no fonts here: Excel's widths differ somewhat.
 */
export function autofitColumns({ sheet, row, column, rows, columns }: RangeTarget, session: ExcelSession): null {
  session.requireWritable(sheet);
  session.settle();
  const used = usedBlock(sheet, true);
  const bottom = Math.min(row + rows, used ? used.row + used.rows : 0);
  for (let index = column; index < Math.min(column + columns, used ? used.column + used.columns : 0); index++) {
    let longest = 0;
    for (let line = row; line < bottom; line++) longest = Math.max(longest, ...cellText(sheet, line, index).split("\n").map(({ length }) => length));
    if (longest === 0) continue;
    sheet.columnInfos.set(index, { ...sheet.columnInfos.get(index), width: Math.min(widest, longest + margin), hidden: false });
  }
  sheet.changed.add("columns");
  session.noteChange();
  return null;
}
