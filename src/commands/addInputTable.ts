import { datasetOf, type DatasetId } from "../domain/table/datasets";
import type { Language } from "../domain/language/language";
import { planInputTable } from "../layout/input/planInputTable";
import { loadInputTexts } from "../layout/loadInputTexts";
import type { AddedTable, InputTables } from "../workbook/inputTables";

/**
 * Adds an empty table for a dataset on a sheet of its own, ready to be filled in, and selects its first cell.
 * @param language what its name, headers and notes are written in
 */
export async function addInputTable(inputTables: Pick<InputTables, "addTables">, dataset: DatasetId, language: Language = "en"): Promise<AddedTable> {
  const texts = await loadInputTexts(language);
  const [added] = await inputTables.addTables([planInputTable(datasetOf(dataset), texts)], () => Promise.resolve([]), () => undefined);
  if (added === undefined) throw new Error(`No table was added for ${dataset}`);
  return added;
}
