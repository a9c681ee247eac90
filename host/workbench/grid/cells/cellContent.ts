import { BooleanNumber, CellValueType, HorizontalAlign, type ICellData, type IStyleData } from "@univerjs/core";
import type { CellView } from "../../workbookView";

/** A cell as Univer keeps it: its own value and formula, for the editor, the selection's sums and copying. */
export function cellContent({ value, isError, formula }: Pick<CellView, "value" | "isError" | "formula">, look: IStyleData): ICellData {
  const content: ICellData = {};
  if (typeof value === "number") Object.assign(content, { v: value, t: CellValueType.NUMBER });
  else if (typeof value === "boolean") Object.assign(content, { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN });
  else if (value !== null) Object.assign(content, { v: value, t: CellValueType.STRING });
  if (formula !== undefined) content.f = formula;
  content.s = isError && look.ht == null ? { ...look, ht: HorizontalAlign.CENTER } : look;
  return content;
}
