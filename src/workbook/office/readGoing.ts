import type { GoingRow } from "../../layout/store/goingRows";
import type { GoingRead } from "../../layout/store/noteGoing";
import type { SheetLookup } from "./book";
import { findFormulas, readFormulas } from "./readFormulas";
import { askRowLooks } from "./readRowLooks";

/** Reads what goes with rows that are about to be deleted, in two requests, and one more where formulas are found. */
export async function readGoing(context: Excel.RequestContext, rows: readonly GoingRow[], ours: SheetLookup): Promise<GoingRead> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected");
  names.load("items/name,items/formula");
  await context.sync();
  const ourNames = new Set(ours.values());
  // Excel tells nothing of a protected sheet, and nothing could be put back there.
  const found = findFormulas(worksheets.items.filter(({ name, protection }) => !ourNames.has(name) && !protection.protected));
  const looks = askRowLooks(context, rows, ours);
  await context.sync();
  return { formulas: await readFormulas(context, found), names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })), looks: looks() };
}
