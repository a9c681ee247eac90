import { indicators } from "../../domain/indicators";
import { datasets, type DatasetId } from "../../domain/table/datasets";

/** A table that can be read, and the titles of the indicators that it feeds. */
export interface ReadableTable {
  readonly id: DatasetId;
  readonly title: string;
  /** None where it only helps to read the others, or is of the programme. */
  readonly indicators: readonly string[];
  readonly isProgramme: boolean;
}

/** Every dataset, in the catalogue's order. */
export const readableTables: readonly ReadableTable[] = datasets.map(({ id, title, isProgramme = false }) => ({
  id, title, isProgramme, indicators: indicators.filter(({ inputs }) => inputs.some(({ dataset }) => dataset === id)).map((indicator) => indicator.title),
}));
