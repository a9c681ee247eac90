import { storeSheetId } from "../../layout/store/storeSheet";
import { markedSheet, sheetMark } from "./sheetMark";

/**
 * Our sheets by plan id, of those that have the custom property of one: the one that its name leads to, and where that name is gone
 * the one whose tables have the shortest names, since Excel lengthens those of a copy; else the first. In a workbook without a store a
 * sheet to which no name leads is the user's, as a copy is that outlived the first build: nobody knows what was typed there.
 * @param planIdOf plan ids by the sheets' names.
 */
export function ourSheetsAmong(
  sheets: readonly Excel.Worksheet[], planIdOf: ReadonlyMap<string, string>, names: readonly Excel.NamedItem[], tables: readonly Excel.Table[],
): ReadonlyMap<string, Excel.Worksheet> {
  const leadsTo = new Map(names.map(({ name, formula }) => [name, markedSheet(String(formula))]));
  const lengthOf = ({ name }: Excel.Worksheet): number => tables.reduce((sum, table) => (table.worksheet.name === name ? sum + table.name.length : sum), 0);
  const isRemembered = [...planIdOf.values()].includes(storeSheetId);
  const ours = new Map<string, Excel.Worksheet>();
  for (const sheet of sheets) {
    const id = planIdOf.get(sheet.name) ?? "";
    const marked = leadsTo.get(sheetMark(id));
    const other = ours.get(id);
    if (marked !== sheet.name && !isRemembered) continue;
    if (other === undefined || marked === sheet.name || (marked !== other.name && lengthOf(sheet) < lengthOf(other))) ours.set(id, sheet);
  }
  return ours;
}
