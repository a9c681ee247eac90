import type { IndicatorLine } from "../../domain/scorecard/scorecard";
import { columnTitle } from "../../domain/table/columnTitle";
import { datasetOf } from "../../domain/table/datasets";
import type { PaneTexts } from "../texts/english";

/** How to get an indicator measured: a sentence or two for each table that it lacks, or for the columns that its tables lack. */
export function howToAdd({ description, sources }: IndicatorLine, texts: PaneTexts): string[] {
  const lacking = description.inputs.filter(({ dataset }) => !sources.some((source) => source.dataset === dataset));
  return lacking.map(({ dataset }) => {
    const { title, columns } = datasetOf(dataset);
    const headers = (needed: boolean): string => columns.filter((column) => column.needed === needed).map(({ id }) => header(id)).join(", ");
    const optional = headers(false);
    return [texts.addTable(title, headers(true)), ...(optional === "" ? [] : [texts.alsoRead(optional)])].join(" ");
  });
}

/** A column's id as a header: "Opening revenue". */
function header(id: string): string {
  const title = columnTitle(id);
  return title.charAt(0).toUpperCase() + title.slice(1);
}
