import { isChange, type Edit, type PointersEdit } from "../merge/edit";
import type { PresentSheet } from "../merge/presentSheet";
import { EditedSheet } from "./editedSheet";
import type { GoingNote, GoingSheet } from "./goingNote";
import { keyAt } from "./noteGoing";

/**
 * What rows that a run deleted get back once a take-back has put them where they were: their looks, and the formulas that read them.
 * @param edits of the take-back.
 */
export function goingBack({ sheets, cells, names }: GoingNote, present: readonly PresentSheet[], edits: readonly Edit[]): Edit[] {
  const back = sheets.filter((sheet) => isBack(sheet, present, edits));
  const reads = ({ of }: { readonly of: readonly string[] }): boolean => of.every((id) => back.some(({ sheet }) => sheet === id));
  const pointers: PointersEdit = {
    kind: "pointers",
    cells: cells.filter(reads).map(({ sheet, row, column, from, to }) => ({ sheet, row, column, from, to })),
    names: names.filter(reads).map(({ name, from, to }) => ({ name, from, to })),
  };
  return [...back.flatMap(looksBack), ...(pointers.cells.length + pointers.names.length === 0 ? [] : [pointers])];
}

/** Whether the rows are where they were: their columns too, since formulas say both, and the sheet by its name. */
function isBack({ sheet: id, name, tables, rows }: GoingSheet, present: readonly PresentSheet[], edits: readonly Edit[]): boolean {
  const standing = present.find((sheet) => sheet.id === id);
  if (standing?.name !== name) return false;
  const edited = new EditedSheet(standing);
  for (const edit of edits) if (isChange(edit) && edit.sheet === id) edited.apply(edit);
  const after = edited.sheet();
  return rows.every(({ table, row, key }) => keyAt(after, table, row) === key)
    && tables.every((was) => after.tables.some((is) => is.id === was.table && is.row === was.row && is.column === was.column && is.headers.length === was.columns));
}

function looksBack({ sheet, looks: { formats, heights } }: GoingSheet): Edit[] {
  return [...(formats.length === 0 ? [] : [{ kind: "formats" as const, sheet, formats }]), ...(heights.length === 0 ? [] : [{ kind: "rowHeights" as const, sheet, heights }])];
}
