import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue, oneOf, textValue } from "../arguments";
import { parseAddress } from "../range/address";
import { boundingBlock } from "../../model/cellBlocks";
import { rangeArgument, type RangeTarget } from "../range/rangeTarget";
import { chartHeight, chartWidth, leftOf, topOf } from "./chartSize";
import { servedChartTypes } from "./chartTypes";
import { changeChart, requireChart, type ChartTarget } from "./chartTarget";

export const chartType: ApiType<ChartTarget> = {
  name: "Chart",
  idOf: ({ chart }) => chart.id,
  check: requireChart,
  scalars: {
    id: { get: ({ chart }) => chart.id },
    name: {
      get: ({ chart }) => chart.name,
      set: (target, value, session) => {
        const name = textValue(value);
        if (name === "" || name.length > 255) throw ApiError.invalidArgument();
        changeChart(target, session, () => (target.chart.name = name));
      },
    },
    chartType: {
      get: ({ chart }) => chart.chartType,
      set: (target, value, session) => {
        const type = oneOf(value, servedChartTypes);
        changeChart(target, session, () => {
          target.chart.chartType = type;
          for (const series of target.chart.series) series.chartType = type;
        });
      },
    },
    displayBlanksAs: {
      get: ({ chart }) => chart.displayBlanksAs,
      set: (target, value, session) => {
        const shown = oneOf(value, ["NotPlotted", "Zero", "Interplotted"]);
        changeChart(target, session, () => (target.chart.displayBlanksAs = shown));
      },
    },
    plotVisibleOnly: {
      // The host's files always draw hidden cells too, so that this cannot be asked of it.
      set: (_target, value) => {
        if (booleanValue(value)) throw ApiError.notImplemented("Chart.plotVisibleOnly being true");
      },
    },
    left: { get: ({ sheet, chart }) => leftOf(sheet, chart.place.column) },
    top: { get: ({ sheet, chart }) => topOf(sheet, chart.place.row) },
    width: { get: ({ sheet, chart }) => chartWidth(sheet, chart) },
    height: { get: ({ sheet, chart }) => chartHeight(sheet, chart) },
  },
  objects: {
    title: (target) => new ApiObject("ChartTitle", target),
    legend: (target) => new ApiObject("ChartLegend", target),
    axes: (target) => new ApiObject("ChartAxes", target),
    series: (target) => new ApiObject("ChartSeriesCollection", target),
    format: (target) => new ApiObject("ChartAreaFormat", target),
    worksheet: ({ sheet }) => new ApiObject("Worksheet", sheet),
  },
  methods: {
    setPosition: (target, args, session) => {
      const from = cellsOf(target, args[0]);
      const { row, column, rows, columns } = boundingBlock(from, args[1] === undefined || args[1] === null ? from : cellsOf(target, args[1]));
      changeChart(target, session, () => (target.chart.place = { row, column, rows, columns }));
    },
    delete: ({ sheet, chart }, _args, session) => {
      session.requireWritable(sheet);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      sheet.changed.add("charts");
      session.noteChange();
    },
  },
};

function cellsOf({ sheet }: ChartTarget, argument: unknown): RangeTarget {
  if (typeof argument === "string") {
    const { block } = parseAddress(argument);
    if (!block) throw ApiError.invalidArgument();
    return { ...block, sheet };
  }
  const range = rangeArgument(argument);
  if (range.sheet !== sheet) throw ApiError.invalidArgument();
  return range;
}
