import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import { columnTitle } from "../../domain/table/columnTitle";
import { datasetOf, type DatasetId } from "../../domain/table/datasets";
import type { PaneTexts } from "../texts/english";

/** How to get an indicator measured: what to do about each table that it lacks, or that lacks columns. Empty where nothing is missing. */
export function howToAdd({ missing }: IndicatorLine, texts: PaneTexts): string[] {
  return [...new Set(missing.map(({ dataset }) => dataset))].map((dataset) => {
    const columns = missing.flatMap((one) => (one.dataset === dataset && one.column !== null ? [one.column] : []));
    return columns.length === 0 ? addTable(dataset, texts) : texts.addColumns(texts.phrase(datasetOf(dataset).title), headers(columns, texts));
  });
}

function addTable(dataset: DatasetId, texts: PaneTexts): string {
  const { title, columns } = datasetOf(dataset);
  const ids = (needed: boolean): string[] => columns.filter((column) => column.needed === needed).map(({ id }) => id);
  const optional = ids(false);
  return [texts.addTable(texts.phrase(title), headers(ids(true), texts)), ...(optional.length === 0 ? [] : [texts.alsoRead(headers(optional, texts))])].join(" ");
}

/** Columns' ids as headers: "Opening revenue, Expansion". */
function headers(ids: readonly string[], { phrase }: PaneTexts): string {
  return ids.map((id) => phrase(columnTitle(id))).map((title) => title.charAt(0).toUpperCase() + title.slice(1)).join(", ");
}
