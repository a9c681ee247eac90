import { CellValueType, type ICellData, type ICellDataForSheetInterceptor, type IStyleData } from "@univerjs/core";
import type { CellStyle } from "../../../model/styles";
import type { CellView } from "../../workbookView";
import { cellContent } from "./cellContent";
import { fitNumber } from "./fitNumber";
import { shownText } from "./shownText";

/** A cell of the model together with what is seen of it. */
export interface ShownCell {
  readonly cell: CellView;
  readonly style: CellStyle;
  /** The style in Univer's words. */
  readonly look: IStyleData;
  /** As Univer keeps it. */
  readonly content: ICellData;
  /** What is drawn in place of the content: text in its number format, and that format's colour. */
  readonly shown: Pick<ICellDataForSheetInterceptor, "v" | "t" | "interceptorStyle"> | null;
}

/** What is drawn of a number in a column with so much room for it. */
export function fitted({ cell, style, shown }: ShownCell, room: number, widthOf: (text: string) => number): ShownCell["shown"] {
  if (typeof cell.value !== "number" || typeof shown?.v !== "string") return shown;
  const text = fitNumber({ value: cell.value, text: shown.v, numberFormat: style.numberFormat }, room, widthOf);
  return text === shown.v ? shown : { ...shown, v: text };
}

/** Makes a cell ready to be shown; `look` is its style in Univer's words. */
export function shownCell(cell: CellView, style: CellStyle, look: IStyleData, date1904: boolean): ShownCell {
  const text = shownText(cell, style.numberFormat, date1904);
  const shown = text && {
    v: text.text,
    t: typeof cell.value === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    ...(text.color !== null && { interceptorStyle: { cl: { rgb: text.color } } }),
  };
  return { cell, style, look, content: cellContent(cell, look), shown };
}
