import type { AxisModel, ChartModel, SeriesModel } from "../../model/charts";

/** A series with the cells that it points to: numbers, or null where a cell is blank or an error. Text counts as 0, as Excel plots it. */
export type SeriesView = Omit<SeriesModel, "points"> & {
  readonly points: readonly (readonly [number, SeriesModel["points"] extends Map<number, infer Point> ? Point : never])[];
  readonly data: readonly (number | null)[];
  /** Of the first cell; data labels are shown in it. */
  readonly numberFormat: string;
  /** The horizontal places of a scatter chart's points; null where the series has no cells for them. */
  readonly x: readonly (number | null)[] | null;
};

/** A native chart ready to be drawn: its model, with titles and cells looked up. */
export type ChartView = Omit<ChartModel, "series" | "title" | "categoryAxis" | "valueAxis" | "secondaryValueAxis"> & {
  readonly title: ChartModel["title"] & { readonly shownText: string };
  readonly categoryAxis: AxisModel;
  /** The number formats of value axes are looked up where they follow the cells. */
  readonly valueAxis: AxisModel;
  readonly secondaryValueAxis: AxisModel | null;
  /** Category labels as shown, in their number format. */
  readonly categories: readonly string[];
  readonly series: readonly SeriesView[];
};
