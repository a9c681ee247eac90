import type { WorkbookModel } from "../../host/model/workbookModel";

/** Every sheet, and every cell that holds something, as a formula or a value; the add-in's own very hidden sheet only where wanted. */
export function cellsOfBook(model: WorkbookModel, { store = true } = {}): Readonly<Record<string, unknown>> {
  const cells: Record<string, unknown> = {};
  for (const sheet of model.sheets) {
    if (!store && sheet.visibility === "veryHidden") continue;
    cells[sheet.name] = sheet.visibility;
    for (const [column, { length }] of sheet.columns) {
      for (let row = 0; row < length; row++) {
        const content = sheet.formulas.get(row * 16384 + column)?.text ?? sheet.getValue(row, column);
        if (content !== null && content !== "") cells[`${sheet.name}!${row},${column}`] = content;
      }
    }
  }
  return cells;
}
