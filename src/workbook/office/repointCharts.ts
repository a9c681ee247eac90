import type { Edit, RepointChartsEdit } from "../../layout/merge/edit";
import type { ChartPlan, SheetRange } from "../../layout/sheetPlan";
import type { RequestQueue } from "./requestQueue";
import { bytesPerChart, type ChartCells } from "./writeChart";

/** The charts that stand on a sheet, with their series, by the sheet's plan id. */
export type StandingCharts = ReadonlyMap<string, Excel.ChartCollection>;

/** Reads, in one request, which charts stand where some are to be pointed elsewhere; in none where no edit wants that. */
export async function readStandingCharts(context: Excel.RequestContext, edits: readonly Edit[], sheetOf: (id: string) => Excel.Worksheet): Promise<StandingCharts> {
  const wanted = edits.filter(({ kind }) => kind === "repointCharts") as readonly RepointChartsEdit[];
  const standing = new Map(wanted.map(({ sheet }) => [sheet, sheetOf(sheet).charts.load("items/name,items/series/items/name")]));
  if (standing.size > 0) await context.sync();
  return standing;
}

/** Points charts to sheets that were made anew: nothing of them changes but the cells that they read. */
export async function repointCharts({ sheet, made, charts }: RepointChartsEdit, standing: StandingCharts, cells: ChartCells, queue: RequestQueue): Promise<void> {
  for (const plan of charts) {
    for (const chart of standing.get(sheet)?.items.filter(({ name }) => name === plan.name) ?? []) {
      await queue.room(bytesPerChart);
      repoint(chart, plan, ({ sheet: id }) => made.includes(id), cells);
    }
  }
}

function repoint(chart: Excel.Chart, plan: ChartPlan, isMade: (range: SheetRange) => boolean, { range, formula }: ChartCells): void {
  const { items } = chart.series;
  const ours = new Set(plan.series.map(({ name }) => name));
  plan.series.forEach(({ name, values }, index) => {
    const other = items.length === plan.series.length ? items[index] : undefined;
    // A series that the user gave another name is known by its place.
    const series = items.find((one) => one.name === name) ?? (other && !ours.has(other.name) ? other : undefined);
    if (series === undefined) return;
    if (isMade(values)) series.setValues(range(values));
    if (isMade(plan.categories)) series.setXAxisValues(range(plan.categories));
  });
  if (isMade(plan.titleCell)) chart.title.setFormula(formula(plan.titleCell));
}
