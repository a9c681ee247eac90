import type { ColumnDefinition, DatasetDefinition } from "../dataset";
import { headerKey } from "../headerKey";
import { matchColumns, nothingGiven } from "./matchColumns";
import type { SourceHeader } from "./sourceHeader";

/** The share of needed columns that a table must have to be recognised by its headers alone, and their least number. */
export const neededShare = 0.6;
export const neededLeast = 2;

/** What a table's headers say of a dataset, apart from general names where these say nothing. */
export interface HeaderEvidence {
  /** Needed columns that have a header, or whose place another column takes that has one. */
  readonly found: readonly ColumnDefinition[];
  readonly lacking: readonly ColumnDefinition[];
  /** Share of the needed columns that are found, 0 to 1. */
  readonly share: number;
  /** How many columns have a header, needed or not. */
  readonly named: number;
}

/** Looks how many of a dataset's needed columns a table's headers name. */
export function headerEvidence(dataset: DatasetDefinition, source: SourceHeader): HeaderEvidence {
  const { columns } = matchColumns(dataset, source, nothingGiven, dataset.isProgramme === true);
  const has = new Set(columns.map(({ column }) => column.id));
  const needed = dataset.columns.filter((column) => column.needed);
  const isFound = ({ id, orElse }: ColumnDefinition): boolean => has.has(id) || (orElse !== undefined && has.has(orElse));
  const found = needed.filter(isFound);
  return { found, lacking: needed.filter((column) => !isFound(column)), share: found.length / needed.length, named: columns.length };
}

/**
 * How well a table fits a dataset: 0 is not at all. The needed columns that its headers name weigh most, then its name,
 * then the other columns. A table of the programme needs its name.
 */
export function scoreMatch(dataset: DatasetDefinition, source: SourceHeader): number {
  const nameFit = Math.max(fitOfName(dataset, source.name), 0.7 * fitOfName(dataset, source.sheet));
  const { found, share, named } = headerEvidence(dataset, source);
  if (dataset.isProgramme === true && (fitOfName(dataset, source.name) < 1 || share < neededShare)) return 0;
  const isNamed = nameFit === 1 || (nameFit > 0 && found.length > 0);
  if (!isNamed && (share < neededShare || found.length < neededLeast)) return 0;
  return 3 * share + nameFit + (0.5 * named) / dataset.columns.length;
}

/** 1: the name is the dataset's or stands for it; 0.5: one of its words does; 0: neither. */
function fitOfName(dataset: DatasetDefinition, name: string): number {
  const names = [dataset.id, dataset.title, ...dataset.synonyms].map(headerKey);
  const stripped = name.replace(/^(tbl|table|tab|data|dim|fact)(?=[\p{Lu}_ ])/iu, "").replace(/[\d_ .-]+$/u, "");
  if (names.includes(headerKey(name)) || names.includes(headerKey(stripped))) return 1;
  const words = name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").split(/[^\p{L}]+/u).map(headerKey);
  return words.some((word) => names.includes(word)) ? 0.5 : 0;
}
