import type { WorkbookModel } from "../model/workbookModel";

/** Stands in files before the functions of add-ins, and between their namespace and name stands what follows it. */
const prefix = "_xldudf_";
const written = /_xldudf_[\p{L}\p{N}_]+/giu;

/** The name that a file holds for an add-in's function, such as `_xldudf_SCORECARD_VALUE`. */
export function fileNameOf(name: string): string {
  return prefix + name.replaceAll(".", "_");
}

/** Shows the formulas of an opened workbook with the names that its user types; what no function of these is called keeps what the file holds. */
export function showCustomNames(model: WorkbookModel, names: readonly string[]): void {
  const shown = new Map(names.map((name) => [fileNameOf(name).toLowerCase(), name]));
  for (const { formulas } of shown.size === 0 ? [] : model.sheets) {
    for (const cell of formulas.values()) {
      if (cell.text.toLowerCase().includes(prefix)) cell.text = cell.text.replace(written, (word) => shown.get(word.toLowerCase()) ?? word);
    }
  }
}
