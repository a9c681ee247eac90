import type { SeriesModel } from "../../model/charts";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import type { ExcelSession } from "../../protocol/excelSession";
import { booleanValue, colorValue, integerArgument, numberValue, oneOf } from "../arguments";
import { cellsOfName } from "../names/findName";
import { markerStyle } from "./chartSeriesTypes";
import { changeChart, type PointTarget, type SeriesTarget } from "./chartTarget";

type PointModel = NonNullable<ReturnType<SeriesModel["points"]["get"]>>;

export const chartPointsCollectionType: ApiType<SeriesTarget> = {
  name: "ChartPointsCollection",
  scalars: { count: { get: pointCount } },
  methods: {
    getItemAt: (target, args) => {
      const point: PointTarget = { ...target, index: integerArgument(args, 0, 0, pointCount(target) - 1) };
      return new ApiObject("ChartPoint", point);
    },
    getCount: pointCount,
  },
};

export const chartPointType: ApiType<PointTarget> = {
  name: "ChartPoint",
  scalars: {
    markerStyle: {
      get: ({ series, index }) => series.points.get(index)?.markerStyle ?? series.markerStyle,
      set: (target, value, session) => dress(target, session, { markerStyle: markerStyle(value) }),
    },
    markerSize: {
      get: ({ series, index }) => series.points.get(index)?.markerSize ?? series.markerSize,
      set: (target, value, session) => dress(target, session, { markerSize: numberValue(value, 2, 72) }),
    },
    markerBackgroundColor: { get: markerColor, set: setMarkerColor },
    markerForegroundColor: { get: markerColor, set: setMarkerColor },
    hasDataLabel: {
      get: ({ series, index }) => series.points.get(index)?.hasDataLabel ?? false,
      set: (target, value, session) => dress(target, session, { hasDataLabel: booleanValue(value) }),
    },
  },
  objects: {
    dataLabel: (target) => {
      if (!target.series.points.get(target.index)?.hasDataLabel) throw ApiError.invalidOperation("The point has no data label.");
      return new ApiObject("ChartDataLabel", target);
    },
  },
};

export const chartDataLabelType: ApiType<PointTarget> = {
  name: "ChartDataLabel",
  scalars: {
    position: {
      get: ({ series, index }) => series.points.get(index)?.labelPosition ?? "Top",
      set: (target, value, session) => {
        const position = oneOf(value, ["Top", "Bottom", "Left", "Right", "Center", "InsideEnd", "InsideBase", "OutsideEnd"]);
        dress(target, session, { labelPosition: position });
      },
    },
    showValue: {
      get: () => true,
      set: (_target, value) => {
        if (!booleanValue(value)) throw ApiError.notImplemented("ChartDataLabel.showValue being false");
      },
    },
  },
};

/** As many points as a series has cells. */
function pointCount({ sheet, series }: SeriesTarget): number {
  const cells = cellsOfName(sheet.workbook, { name: "", refersTo: series.values, sheet: null, hidden: false });
  if (!cells) throw new ApiError("EmptyChartSeries", "This operation failed because the chart series is empty.");
  return cells.block.rows * cells.block.columns;
}

function dress(target: PointTarget, session: ExcelSession, part: PointModel): void {
  changeChart(target, session, () => {
    target.series.points.set(target.index, { ...target.series.points.get(target.index), ...part });
  });
}

function markerColor({ series, index }: PointTarget): string {
  return series.points.get(index)?.markerColor ?? series.color ?? "";
}

/** Outline and inside of a marker are one colour here; two would need two members in the model. */
function setMarkerColor(target: PointTarget, value: unknown, session: ExcelSession): void {
  const color = colorValue(value);
  const before = target.series.points.get(target.index)?.markerColor;
  if (before !== undefined && before !== color) throw ApiError.notImplemented("a marker whose outline differs from its inside");
  dress(target, session, { markerColor: color });
}
