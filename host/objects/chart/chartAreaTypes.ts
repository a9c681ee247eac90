import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { colorValue, oneOf, textArgument } from "../arguments";
import { changeChart, type ChartTarget } from "./chartTarget";

export const chartAreaFormatType: ApiType<ChartTarget> = {
  name: "ChartAreaFormat",
  objects: {
    fill: (target) => new ApiObject("ChartFill", target),
    border: (target) => new ApiObject("ChartBorder", target),
  },
};

export const chartFillType: ApiType<ChartTarget> = {
  name: "ChartFill",
  methods: {
    setSolidColor: (target, args, session) => {
      const fill = colorValue(textArgument(args, 0));
      changeChart(target, session, () => (target.chart.fill = fill));
    },
    clear: (target, _args, session) => changeChart(target, session, () => (target.chart.fill = null)),
  },
};

/** The chart's frame: a thin line, or none. */
export const chartBorderType: ApiType<ChartTarget> = {
  name: "ChartBorder",
  scalars: {
    color: {
      get: ({ chart }) => chart.border ?? "",
      set: (target, value, session) => {
        const color = colorValue(value);
        changeChart(target, session, () => (target.chart.border = color));
      },
    },
    lineStyle: {
      get: ({ chart }) => (chart.border === null ? "None" : "Continuous"),
      set: (target, value, session) => {
        const style = oneOf(value, ["None", "Continuous", "Automatic", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "RoundDot"]);
        if (style !== "None" && style !== "Continuous") throw ApiError.notImplemented(`ChartBorder.lineStyle "${style}"`);
        changeChart(target, session, () => (target.chart.border = style === "None" ? null : target.chart.border ?? "#D9D9D9"));
      },
    },
  },
  methods: {
    clear: (target, _args, session) => changeChart(target, session, () => (target.chart.border = null)),
  },
};
