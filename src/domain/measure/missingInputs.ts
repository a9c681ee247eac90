import type { DatasetColumns } from "../indicators/indicator";
import type { Tables } from "../table/table";
import type { MissingInput } from "./evaluation";

/** Which of the columns that something needs the workbook does not have. */
export function missingInputs(needs: readonly DatasetColumns[], tables: Tables): MissingInput[] {
  return needs.flatMap(({ dataset, columns }): MissingInput[] => {
    const table = tables[dataset];
    if (!table) return [{ dataset, column: null }];
    return columns.filter((column) => table.columns[column] === undefined).map((column) => ({ dataset, column }));
  });
}
