import type { ColumnDefinition, DatasetDefinition } from "../dataset";
import { headerKey } from "../headerKey";

/** A column's spellings as header keys. */
export interface ColumnKeys {
  /** None where the own name is too general. */
  readonly own: readonly string[];
  readonly synonyms: readonly string[];
  readonly general: readonly string[];
}

/** A dataset's spellings as header keys. */
export interface SpellingKeys {
  readonly ofColumn: ReadonlyMap<ColumnDefinition, ColumnKeys>;
  readonly all: ReadonlySet<string>;
}

const made = new WeakMap<DatasetDefinition, SpellingKeys>();

/** The keys of a dataset's spellings: made once, since every table is asked about every dataset. */
export function spellingKeys(dataset: DatasetDefinition): SpellingKeys {
  const present = made.get(dataset);
  if (present) return present;
  const ofColumn = new Map(dataset.columns.map((column) => [column, columnKeys(column)] as const));
  const keys = { ofColumn, all: new Set([...ofColumn.values()].flatMap(({ own, synonyms, general }) => [...own, ...synonyms, ...general])) };
  made.set(dataset, keys);
  return keys;
}

function columnKeys({ id, synonyms, generic = [], isNameGeneral }: ColumnDefinition): ColumnKeys {
  return { own: isNameGeneral ? [] : [headerKey(id)], synonyms: synonyms.map(headerKey), general: generic.map(headerKey) };
}
