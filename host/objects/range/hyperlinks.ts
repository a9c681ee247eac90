import type { HyperlinkModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import type { ExcelSession } from "../../protocol/excelSession";
import { restyle } from "./cellStyle";
import { wireValue } from "./readCells";
import type { RangeTarget } from "./rangeTarget";

/** The link of a range's first cell, as `Range.hyperlink` gives it. */
export function hyperlinkOf({ sheet, row, column }: RangeTarget): object | null {
  const link = sheet.hyperlinks.find((entry) => entry.row === row && entry.column === column);
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  return {
    ...(address === undefined ? {} : { address }), ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }), textToDisplay: String(wireValue(sheet, row, column)),
  };
}

/** Links every cell of a range, and shows the link's text in a link's colours. null removes the links. */
export function setHyperlink(target: RangeTarget, value: unknown, session: ExcelSession): void {
  const { sheet, row, column, rows, columns } = target;
  session.requireWritable(sheet);
  if (typeof value !== "object") throw ApiError.invalidArgument();
  const { address, documentReference, screenTip, textToDisplay } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (value !== null && [address, documentReference].every((part) => typeof part !== "string")) throw ApiError.invalidArgument();
  if (value !== null && [address, documentReference, screenTip, textToDisplay].some((part) => part !== undefined && part !== null && typeof part !== "string")) {
    throw ApiError.invalidArgument();
  }
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) {
      const index = sheet.hyperlinks.findIndex((entry) => entry.row === r && entry.column === c);
      if (index >= 0) sheet.hyperlinks.splice(index, 1);
      if (value === null) continue;
      const link: HyperlinkModel = { row: r, column: c };
      if (typeof address === "string") link.address = address;
      if (typeof documentReference === "string") link.documentReference = documentReference;
      if (typeof screenTip === "string") link.screenTip = screenTip;
      sheet.hyperlinks.push(link);
      if (typeof textToDisplay === "string") {
        sheet.formulas.delete(r * 16384 + c);
        sheet.setValue(r, c, textToDisplay);
      }
    }
  }
  if (value !== null) restyle(sheet, target, (style) => ({ ...style, font: { ...style.font, underline: true, color: "#0563C1" } }));
  sheet.changed.add("hyperlinks");
  session.noteChange();
}
