import { datasetOf, type DatasetId } from "../domain/table/datasets";
import { planInputTable } from "../layout/input/planInputTable";
import { englishInput } from "../layout/texts/englishInput";
import type { AddedTable, InputTables } from "../workbook/inputTables";

/** Adds an empty table for a dataset on a sheet of its own, ready to be filled in, and selects its first cell. */
export async function addInputTable(inputTables: Pick<InputTables, "addTables">, dataset: DatasetId): Promise<AddedTable> {
  const [added] = await inputTables.addTables([planInputTable(datasetOf(dataset), englishInput)], () => Promise.resolve([]), () => undefined);
  if (added === undefined) throw new Error(`No table was added for ${dataset}`);
  return added;
}
