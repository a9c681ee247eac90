import type { ColumnDefinition, DatasetDefinition } from "./dataset";
import { headerKey } from "./headerKey";

/** The column of a dataset that a name means, in any spelling of its id or synonyms; null where none is meant. */
export function columnNamed(dataset: DatasetDefinition, name: string): ColumnDefinition | null {
  const key = headerKey(name);
  return dataset.columns.find(({ id }) => headerKey(id) === key)
    ?? dataset.columns.find(({ synonyms }) => synonyms.some((synonym) => headerKey(synonym) === key))
    ?? null;
}
