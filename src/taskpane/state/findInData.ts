import type { Phrase } from "../../domain/language/phrases";
import { columnTitle } from "../../domain/table/columnTitle";
import { headerKey } from "../../domain/table/headerKey";
import type { Data, DataColumn, DataSet, DataTable } from "./readData";

/** What of the data has a text in its names: datasets whose own or whose tables' names have it as a whole, others with the columns that have it. */
export function findInData(data: Data, text: string, phrase: Phrase): Pick<Data, "datasets" | "unused"> {
  const key = headerKey(text);
  if (key === "") return data;
  const has = (...names: readonly string[]): boolean => names.some((name) => headerKey(name).includes(key));
  const isTable = ({ source }: DataTable): boolean => has(source.name, source.sheet);
  const isColumn = ({ column, headers }: DataColumn): boolean => has(phrase(columnTitle(column.id)), ...headers.map(({ name }) => name));
  const datasets = data.datasets.flatMap((one): DataSet[] => {
    if (has(phrase(one.dataset.title)) || one.tables.some(isTable)) return [one];
    const [columns, absent] = [one.columns.filter(isColumn), one.absent.filter(isColumn)];
    return columns.length + absent.length === 0 ? [] : [{ ...one, columns, absent }];
  });
  return { datasets, unused: data.unused.filter(isTable) };
}
