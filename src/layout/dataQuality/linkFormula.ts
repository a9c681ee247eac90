import type { PlanValue } from "../sheetPlan";

/**
 * A cell that leads to another one. A formula, and no hyperlink of Excel's: those stay behind where a user sorts a table.
 * @param address A1, with its sheet where that is another one, quoted where a formula would need it: `Cases!C17`, `'My sheet'!A1`.
 */
export function linkFormula(address: string, text = address): PlanValue {
  return { formula: `=HYPERLINK(${quoted(`#${address}`)},${quoted(text)})` };
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
