import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue, colorValue, integerArgument, numberValue, oneOf, textValue } from "../arguments";
import { chartFontObject } from "./chartFontType";
import { changeChart, type AxisTarget, type ChartTarget } from "./chartTarget";

export const chartAxesType: ApiType<ChartTarget> = {
  name: "ChartAxes",
  objects: {
    categoryAxis: (target) => axisObject({ ...target, axis: target.chart.categoryAxis }),
    valueAxis: (target) => axisObject({ ...target, axis: target.chart.valueAxis }),
  },
  itemAt: (target, args) => {
    const type = oneOf(args[0], ["Category", "Value", "Series"]);
    const group = oneOf(args[1] ?? "Primary", ["Primary", "Secondary"]);
    const { categoryAxis, valueAxis, secondaryValueAxis } = target.chart;
    const axis = type === "Category" && group === "Primary" ? categoryAxis : type === "Value" ? (group === "Primary" ? valueAxis : secondaryValueAxis) : null;
    if (type === "Category" && group === "Secondary") throw ApiError.notImplemented("a secondary category axis");
    if (!axis) throw ApiError.itemNotFound();
    return axisObject({ ...target, axis });
  },
};

export const chartAxisType: ApiType<AxisTarget> = {
  name: "ChartAxis",
  scalars: {
    visible: {
      get: ({ axis }) => axis.visible,
      set: (target, value, session) => {
        const visible = booleanValue(value);
        changeChart(target, session, () => (target.axis.visible = visible));
      },
    },
    numberFormat: {
      get: ({ axis }) => axis.numberFormat ?? "General",
      set: (target, value, session) => {
        const numberFormat = textValue(value);
        changeChart(target, session, () => (target.axis.numberFormat = numberFormat));
      },
    },
    minimum: {
      get: ({ axis }) => axis.minimum ?? "",
      set: (target, value, session) => {
        const minimum = bound(value);
        changeChart(target, session, () => (target.axis.minimum = minimum));
      },
    },
    maximum: {
      get: ({ axis }) => axis.maximum ?? "",
      set: (target, value, session) => {
        const maximum = bound(value);
        changeChart(target, session, () => (target.axis.maximum = maximum));
      },
    },
    tickLabelPosition: {
      get: ({ axis }) => axis.tickLabelPosition,
      set: (target, value, session) => {
        const position = oneOf(value, ["NextToAxis", "High", "Low", "None"]);
        changeChart(target, session, () => (target.axis.tickLabelPosition = position));
      },
    },
    tickLabelSpacing: {
      get: ({ axis }) => axis.tickLabelSpacing ?? "",
      set: (target, value, session) => {
        const spacing = value === "" ? null : integerArgument([value], 0, 1, 31_999);
        changeChart(target, session, () => (target.axis.tickLabelSpacing = spacing));
      },
    },
  },
  objects: {
    majorGridlines: (target) => new ApiObject("ChartGridlines", target),
    format: (target) => new ApiObject("ChartAxisFormat", target),
  },
};

export const chartAxisFormatType: ApiType<AxisTarget> = {
  name: "ChartAxisFormat",
  objects: {
    font: (target) => chartFontObject(target, target.axis),
    line: (target) => new ApiObject("ChartLineFormat", {
      ...target,
      line: {
        get color() { return target.axis.lineColor; },
        set color(color) { target.axis.lineColor = color; },
      },
      clear: () => (target.axis.lineColor = null),
    }),
  },
};

export const chartGridlinesType: ApiType<AxisTarget> = {
  name: "ChartGridlines",
  scalars: {
    visible: {
      get: ({ axis }) => axis.majorGridlines,
      set: (target, value, session) => {
        const visible = booleanValue(value);
        changeChart(target, session, () => (target.axis.majorGridlines = visible));
      },
    },
  },
};

/** A line of a chart: an axis has a colour only, a series also weight and style. */
export interface LineTarget extends ChartTarget {
  readonly line: { color: string | null; weight?: number | null; lineStyle?: "Continuous" | "Dash" | "None" };
  clear(): void;
}

export const chartLineFormatType: ApiType<LineTarget> = {
  name: "ChartLineFormat",
  scalars: {
    color: {
      get: ({ line }) => line.color ?? "",
      set: (target, value, session) => {
        const color = colorValue(value);
        changeChart(target, session, () => (target.line.color = color));
      },
    },
    weight: {
      get: ({ line }) => line.weight ?? 0.75,
      set: (target, value, session) => {
        const weight = numberValue(value, 0, 1584);
        if (!("weight" in target.line)) throw ApiError.notImplemented("ChartLineFormat.weight of an axis");
        changeChart(target, session, () => (target.line.weight = weight));
      },
    },
    lineStyle: {
      get: ({ line }) => line.lineStyle ?? (line.color === null ? "None" : "Continuous"),
      set: (target, value, session) => {
        const style = oneOf(value, ["None", "Continuous", "Automatic", "Dash", "DashDot", "DashDotDot", "Dot", "Grey25", "Grey50", "Grey75", "RoundDot"]);
        if (!("lineStyle" in target.line) || (style !== "None" && style !== "Continuous" && style !== "Dash")) {
          throw ApiError.notImplemented(`ChartLineFormat.lineStyle "${style}"`);
        }
        changeChart(target, session, () => (target.line.lineStyle = style));
      },
    },
  },
  methods: {
    clear: (target, _args, session) => changeChart(target, session, () => target.clear()),
  },
};

function axisObject(target: AxisTarget): ApiObject {
  return new ApiObject("ChartAxis", target);
}

/** "" lets Excel choose. */
function bound(value: unknown): number | null {
  return value === "" ? null : numberValue(value, -Number.MAX_VALUE, Number.MAX_VALUE);
}
