import { listCells } from "../listFormats";
import type { Panel, PanelColumn } from "../panels/panel";
import type { CellFormat, PlanValue, TableRowPlan } from "../sheetPlan";
import type { Texts } from "../texts";

/** Looks of numbers in the sheet's tables. */
export const numbers = {
  count: listCells.number,
  mean: { ...listCells.number, numberFormat: "0.0" },
  share: { ...listCells.number, numberFormat: "0 %" },
  bar: { ...listCells.number, horizontal: "Center" },
  change: { ...listCells.number, numberFormat: "+0.0;−0.0;0.0" },
} as const satisfies Readonly<Record<string, CellFormat>>;

/** A panel of the sheet: a name, five numbers, and last a note of the user's or a word of ours. */
export function panelOf(
  { id, label, hint, headers, formats, last, rows, room }: Pick<Panel, "label" | "hint" | "rows" | "room"> & {
    readonly id: string; readonly headers: readonly string[]; readonly formats: readonly CellFormat[]; readonly last: "note" | "word";
  }, { assessment }: Texts,
): Panel {
  const columns = headers.map((header, index): PanelColumn => {
    const format = formats[index - 1];
    if (format !== undefined) return { header, format };
    return index === headers.length - 1 && last === "note" ? { header, owner: "user" } : { header };
  });
  return { id: `Assessment_${id}`, label, hint, columns, rows, room, gone: assessment.gone };
}

/** A row with a note of the user's behind its figures; what is unknown is a dash. */
export function notedRow(key: string, name: string, figures: readonly PlanValue[], { dash }: Texts): TableRowPlan {
  return { key, cells: [name, ...figures.map((figure) => figure ?? dash), null] };
}
