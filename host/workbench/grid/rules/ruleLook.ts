import { BooleanNumber, type IStyleData } from "@univerjs/core";
import type { ConditionalFormatModel } from "../../../model/sheetModel";
import type { CellView } from "../../workbookView";
import { contains } from "../cells/rowBlocks";

/** A cell that conditional formats may apply to; `hits` are the ids of those whose formula is true for it. */
export interface RuledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellView["value"];
  readonly hits: ReadonlySet<string>;
}

/** The looks that conditional formats give a cell: of rules that say the same thing differently the first wins. null for none. */
export function ruleLook(formats: readonly ConditionalFormatModel[], cell: RuledCell): IStyleData | null {
  let look: IStyleData | null = null;
  for (const format of formats) {
    if (contains(format.range, cell.row, cell.column) && applies(format, cell)) look = Object.assign(lookOf(format), look);
  }
  return look;
}

function applies({ id, rule }: ConditionalFormatModel, { value, hits }: RuledCell): boolean {
  switch (rule.kind) {
    case "formula": return hits.has(id);
    case "beginsWith": return textOf(value).startsWith(rule.text.toLowerCase());
    case "containsText": return rule.text !== "" && textOf(value).includes(rule.text.toLowerCase());
    default: return rule satisfies never;
  }
}

/** Excel compares a cell's value as text, without regard to case. */
function textOf(value: CellView["value"]): string {
  return value === null ? "" : String(value).toLowerCase();
}

function lookOf({ font, fill }: ConditionalFormatModel): IStyleData {
  return {
    ...(font.color !== undefined && { cl: { rgb: font.color } }),
    ...(font.bold !== undefined && { bl: font.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(fill !== null && { bg: { rgb: fill } }),
  };
}
