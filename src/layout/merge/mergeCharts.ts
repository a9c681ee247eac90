import type { ChartPlan, SheetRange } from "../sheetPlan";
import type { ChartChange, ChartsEdit } from "./edit";
import type { PresentSheet } from "./presentSheet";
import { cellOnSheet } from "./rangeOnSheet";
import type { SheetMap } from "./sheetMap";
import type { WrittenSheet } from "./writtenSheets";

/** Points of every chart in workbooks from before charts were remembered: all charts were made, whether they had values or not. */
const pointsOnce = 24;

/**
 * Makes charts that came to have values, takes away those that no longer have any, and makes those anew that are to read more cells or
 * fewer. A chart that the user deleted is not made again, and all else about a chart is the user's.
 */
export function mergeCharts(plan: WrittenSheet, present: PresentSheet, map: SheetMap, before: WrittenSheet | undefined): { readonly edits: readonly ChartsEdit[]; readonly written: readonly ChartPlan[] } {
  const { charts: planned } = plan;
  if (before === undefined || planned === undefined) return { edits: [], written: planned ?? [] };
  const changes: ChartChange[] = [];
  const written = planned.flatMap((chart): ChartPlan[] => {
    const last = before.charts === undefined ? chart : before.charts.find(({ id }) => id === chart.id);
    const points = before.charts === undefined ? pointsOnce : last && pointsOf(last);
    if (points === pointsOf(chart)) return [chart];
    const after = placed(chart, plan, present, map);
    if (after === null) return last === undefined ? [] : [last];
    changes.push({ before: last?.name ?? null, after });
    return [chart];
  });
  const retired = before.charts?.filter(({ id }) => !planned.some((chart) => chart.id === id)) ?? [];
  changes.push(...retired.map(({ name }): ChartChange => ({ before: name, after: null })));
  return { edits: changes.length === 0 ? [] : [{ kind: "charts", sheet: present.id, changes }], written };
}

function pointsOf({ categories }: ChartPlan): number {
  return categories.rows;
}

/** The chart over its cells as they stand; null where one of them is not to be found. */
function placed(chart: ChartPlan, plan: WrittenSheet, present: PresentSheet, map: SheetMap): ChartPlan | null {
  const moved = <Range extends SheetRange | ChartPlan["place"]>(range: Range): Range | null => {
    if ("sheet" in range && range.sheet !== present.id) return range;
    const place = cellOnSheet(range.row, range.column, plan, map);
    return place && { ...range, ...place };
  };
  const titleCell = moved(chart.titleCell);
  const categories = moved(chart.categories);
  const place = moved(chart.place);
  const series = chart.series.flatMap((one) => {
    const values = moved(one.values);
    return values === null ? [] : [{ ...one, values }];
  });
  return titleCell === null || categories === null || place === null || series.length < chart.series.length ? null : { ...chart, titleCell, categories, place, series };
}
