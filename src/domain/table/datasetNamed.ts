import type { DatasetDefinition } from "./dataset";
import { datasets } from "./datasets";
import { headerKey } from "./headerKey";

/** The dataset that a name means, in any spelling of its id, title or synonyms; null where none is meant. */
export function datasetNamed(name: string): DatasetDefinition | null {
  const key = headerKey(name);
  return datasets.find(({ id, title }) => headerKey(id) === key || headerKey(title) === key)
    ?? datasets.find(({ synonyms }) => synonyms.some((synonym) => headerKey(synonym) === key))
    ?? null;
}
