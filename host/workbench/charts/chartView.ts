import type { AxisModel, ChartModel, SeriesModel } from "../../model/charts";

/** A series with the cells that it points to: numbers, or null where a cell holds none. */
export type SeriesView = Omit<SeriesModel, "points"> & {
  readonly points: readonly (readonly [number, SeriesModel["points"] extends Map<number, infer Point> ? Point : never])[];
  readonly data: readonly (number | null)[];
};

/** A native chart ready to be drawn: its model, with titles and cells looked up. */
export type ChartView = Omit<ChartModel, "series" | "title" | "categoryAxis" | "valueAxis" | "secondaryValueAxis"> & {
  readonly title: ChartModel["title"] & { readonly shownText: string };
  readonly categoryAxis: AxisModel;
  readonly valueAxis: AxisModel;
  readonly secondaryValueAxis: AxisModel | null;
  /** Category labels as shown, in their number format. */
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
};
