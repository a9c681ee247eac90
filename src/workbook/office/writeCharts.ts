import type { ChartsEdit, Edit } from "../../layout/merge/edit";
import type { RequestQueue } from "./requestQueue";
import { addChart, bytesPerChart, type ChartCells } from "./writeChart";

/** The charts that are to go, by their sheet's plan id and then by their names. */
export type StandingCharts = ReadonlyMap<string, ReadonlyMap<string, Excel.Chart>>;

/** Asks, with the next request, which of the charts that are to go are there. */
export function readStandingCharts(edits: readonly Edit[], sheetOf: (id: string) => Excel.Worksheet): StandingCharts {
  return new Map(edits.flatMap((edit) => {
    if (edit.kind !== "charts") return [];
    const { charts } = sheetOf(edit.sheet);
    const names = edit.changes.flatMap(({ before }) => before ?? []);
    return names.length === 0 ? [] : [[edit.sheet, new Map(names.map((name) => [name, charts.getItemOrNullObject(name).load("name")]))] as const];
  }));
}

/** Takes charts away and makes others; none in the place of one that the user deleted. */
export async function writeCharts(sheet: Excel.Worksheet, { sheet: id, changes }: ChartsEdit, standing: StandingCharts, cells: ChartCells, queue: RequestQueue): Promise<void> {
  for (const { before, after } of changes) {
    const chart = before === null ? undefined : standing.get(id)?.get(before);
    if (before !== null && chart?.isNullObject !== false) continue;
    await queue.room(bytesPerChart);
    chart?.delete();
    if (after !== null) addChart(sheet, after, cells);
  }
}
