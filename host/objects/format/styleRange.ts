import type { CellStyle } from "../../model/styles";
import type { ExcelSession } from "../../protocol/excelSession";
import { restyle } from "../range/cellStyle";
import type { RangeTarget } from "../range/rangeTarget";

/** Changes the format of a range, where its sheet may be written to. */
export function styleRange(range: RangeTarget, session: ExcelSession, change: (style: CellStyle) => CellStyle): void {
  session.requireWritable(range.sheet);
  restyle(range.sheet, range, change);
  session.noteChange();
}
