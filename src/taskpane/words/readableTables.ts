import { indicators } from "../../domain/indicators";
import { datasets } from "../../domain/table/datasets";

/** A table that can be read, and the titles of the indicators that it feeds. */
export interface ReadableTable {
  readonly title: string;
  readonly indicators: readonly string[];
}

/** Every dataset that feeds an indicator, in the catalogue's order. */
export const readableTables: readonly ReadableTable[] = datasets
  .map(({ id, title }) => ({
    title, indicators: indicators.filter(({ inputs }) => inputs.some(({ dataset }) => dataset === id)).map((indicator) => indicator.title),
  }))
  .filter((table) => table.indicators.length > 0);
