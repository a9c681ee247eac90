import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { booleanValue, colorValue, integerArgument, numberValue, oneOf, textValue } from "../arguments";
import { rangeArgument } from "../range/rangeTarget";
import { servedChartTypes } from "./chartTypes";
import { changeChart, changeReferences, type ChartTarget, type SeriesTarget } from "./chartTarget";
import { newAxis, newSeries, seriesFormula } from "./newChart";

const longestName = 255;

export const chartSeriesCollectionType: ApiType<ChartTarget> = {
  name: "ChartSeriesCollection",
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  items: (target) => target.chart.series.map((series) => seriesObject({ ...target, series })),
  methods: {
    add: (target, args, session) => {
      const name = args[0] === undefined || args[0] === null ? `Series${target.chart.series.length + 1}` : nameText(args[0]);
      if (args[1] !== undefined && args[1] !== null) throw ApiError.notImplemented("ChartSeriesCollection.add at an index");
      const series = newSeries(name, target.chart.chartType);
      changeChart(target, session, () => target.chart.series.push(series));
      return seriesObject({ ...target, series });
    },
    getItemAt: (target, args) => {
      const series = target.chart.series[integerArgument(args, 0, 0, 255)];
      if (!series) throw ApiError.itemNotFound();
      return seriesObject({ ...target, series });
    },
    getCount: ({ chart }) => chart.series.length,
  },
};

export const chartSeriesType: ApiType<SeriesTarget> = {
  name: "ChartSeries",
  check: ({ chart, series }) => {
    if (!chart.series.includes(series)) throw ApiError.itemNotFound("The series is gone.");
  },
  scalars: {
    name: {
      get: ({ series }) => series.name,
      set: (target, value, session) => {
        const name = nameText(value);
        changeChart(target, session, () => (target.series.name = name));
      },
    },
    chartType: {
      get: ({ series }) => series.chartType,
      set: (target, value, session) => {
        const type = oneOf(value, servedChartTypes);
        change(target, session, () => (target.series.chartType = type));
      },
    },
    axisGroup: {
      get: ({ series }) => series.axisGroup,
      set: (target, value, session) => {
        const group = oneOf(value, ["Primary", "Secondary"]);
        change(target, session, () => {
          target.series.axisGroup = group;
          const isUsed = target.chart.series.some(({ axisGroup }) => axisGroup === "Secondary");
          target.chart.secondaryValueAxis = isUsed ? target.chart.secondaryValueAxis ?? { ...newAxis(true), majorGridlines: false } : null;
        });
      },
    },
    markerStyle: {
      get: ({ series }) => series.markerStyle,
      set: (target, value, session) => {
        const style = markerStyle(value);
        change(target, session, () => (target.series.markerStyle = style));
      },
    },
    markerSize: {
      get: ({ series }) => series.markerSize,
      set: (target, value, session) => {
        const size = numberValue(value, 2, 72);
        change(target, session, () => (target.series.markerSize = size));
      },
    },
    markerBackgroundColor: { get: ({ series }) => series.color ?? "", set: requireLineColor },
    markerForegroundColor: { get: ({ series }) => series.color ?? "", set: requireLineColor },
    smooth: {
      get: ({ series }) => series.smooth,
      set: (target, value, session) => {
        const smooth = booleanValue(value);
        change(target, session, () => (target.series.smooth = smooth));
      },
    },
  },
  objects: {
    format: (target) => new ApiObject("ChartSeriesFormat", target),
    points: (target) => new ApiObject("ChartPointsCollection", target),
  },
  methods: {
    setValues: (target, args, session) => {
      const values = seriesFormula(rangeArgument(args[0]));
      changeReferences(target, session, () => (target.series.values = values));
    },
    setXAxisValues: (target, args, session) => {
      const categories = seriesFormula(rangeArgument(args[0]));
      requireValues(target);
      changeReferences(target, session, () => (target.series.categories = categories));
    },
    delete: (target, _args, session) => {
      changeChart(target, session, () => target.chart.series.splice(target.chart.series.indexOf(target.series), 1));
    },
  },
};

export const chartSeriesFormatType: ApiType<SeriesTarget> = {
  name: "ChartSeriesFormat",
  objects: {
    line: (target) => {
      requireValues(target);
      return new ApiObject("ChartLineFormat", { ...target, line: target.series, clear: () => (target.series.lineStyle = "None") });
    },
  },
};

/** The marker styles that the host's files hold. */
export function markerStyle(value: unknown): "None" | "Circle" | "Automatic" {
  const style = oneOf(value, ["None", "Circle", "Automatic", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Plus", "Picture"]);
  if (style !== "None" && style !== "Circle" && style !== "Automatic") throw ApiError.notImplemented(`the marker style "${style}"`);
  return style;
}

function seriesObject(target: SeriesTarget): ApiObject {
  return new ApiObject("ChartSeries", target);
}

function nameText(value: unknown): string {
  const name = textValue(value);
  if (name.length > longestName) throw ApiError.invalidArgument("A series name holds at most 255 characters.");
  if (name.startsWith("=")) throw ApiError.notImplemented("ChartSeries.name as a formula");
  return name;
}

/** Excel refuses to dress a series that has no values yet. */
function requireValues({ series }: SeriesTarget): void {
  if (series.values === "") throw new ApiError("EmptyChartSeries", "This operation failed because the chart series is empty.");
}

function change(target: SeriesTarget, session: ExcelSession, apply: () => void): void {
  requireValues(target);
  changeChart(target, session, apply);
}

/** Markers of a series are drawn in the colour of its line. */
function requireLineColor({ series }: SeriesTarget, value: unknown): void {
  if (colorValue(value) !== series.color) throw ApiError.notImplemented("markers in another colour than their series");
}
