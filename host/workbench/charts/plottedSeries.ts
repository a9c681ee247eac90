import type { ValueExtent } from "./axisScale";
import { chartKind, type ChartKind } from "./chartKind";
import { automaticColor } from "./automaticColor";
import type { ChartView, SeriesView } from "./chartView";

/** A series with the values at which it is drawn. */
export interface PlottedSeries {
  readonly view: SeriesView;
  /** Place among all series of the chart. */
  readonly index: number;
  readonly kind: ChartKind;
  readonly color: string;
  /** Blanks that count as 0 are 0, shares are fractions of the whole. */
  readonly values: readonly (number | null)[];
}

/** Series of one kind on one pair of axes, which stand on one another or side by side. */
export interface SeriesGroup {
  readonly key: string;
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
  readonly members: readonly PlottedSeries[];
}

export function seriesGroups(view: ChartView): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup & { members: PlottedSeries[] }>();
  for (const [index, series] of view.series.entries()) {
    const kind = chartKind(series.chartType);
    const isSecondary = series.axisGroup === "Secondary";
    const key = `${isSecondary ? "secondary" : "primary"} ${kind.shape} ${kind.stacking}`;
    const values = series.data.map((value) => (value === null && countsAsZero(view, kind) ? 0 : value));
    const plotted = { view: series, index, kind, color: series.color ?? automaticColor(index), values };
    const group = groups.get(key);
    if (group) group.members.push(plotted);
    else groups.set(key, { key, kind, isSecondary, members: [plotted] });
  }
  return [...groups.values()].map((group) => (group.kind.stacking === "percent" ? asShares(group) : group));
}

/** Whether a line shows a marker at each of its points that says nothing else. */
export function hasMarkers({ markerStyle }: SeriesView, kind: ChartKind): boolean {
  return kind.shape !== "area" && (markerStyle === "Circle" || (markerStyle === "Automatic" && kind.hasMarkers));
}

/** An area falls to 0 over a blank, whatever is said of blanks. */
function countsAsZero({ displayBlanksAs }: ChartView, { shape }: ChartKind): boolean {
  return displayBlanksAs === "Zero" || (shape === "area" && displayBlanksAs === "NotPlotted");
}

function asShares(group: SeriesGroup): SeriesGroup {
  const wholes = categoryIndices(group).map((category) => sum(group.members.map(({ values }) => Math.abs(values[category] ?? 0))));
  const share = (value: number | null, category: number): number | null => {
    const whole = wholes[category] ?? 0;
    return value === null ? null : whole === 0 ? 0 : value / whole;
  };
  return { ...group, members: group.members.map((series) => ({ ...series, values: series.values.map(share) })) };
}

/** Least and greatest of what is drawn against an axis; null where nothing is. */
export function valueExtent(groups: readonly SeriesGroup[]): ValueExtent | null {
  const reached = groups.flatMap((group) => (group.kind.stacking === "none" ? group.members.flatMap(({ values }) => values) : stackedEnds(group)));
  return extentOf(reached);
}

export function extentOf(values: readonly (number | null)[]): ValueExtent | null {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low <= high ? { low, high } : null;
}

/** Where each piece of the stacks ends. Columns and bars stack what is below 0 downwards, lines and areas add it up. */
function stackedEnds(group: SeriesGroup): number[] {
  const isApart = group.kind.shape === "column" || group.kind.shape === "bar";
  return categoryIndices(group).flatMap((category) => {
    let up = 0;
    let down = 0;
    return group.members.flatMap(({ values }) => {
      const value = values[category] ?? null;
      if (value === null) return [];
      if (isApart && value < 0) return [(down += value)];
      return [(up += value)];
    });
  });
}

function categoryIndices({ members }: SeriesGroup): number[] {
  return Array.from({ length: Math.max(0, ...members.map(({ values }) => values.length)) }, (_, index) => index);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
