import type { ApiType } from "../../protocol/apiType";
import { booleanValue, oneOf } from "../arguments";
import { changeChart, type ChartTarget } from "./chartTarget";

export const chartLegendType: ApiType<ChartTarget> = {
  name: "ChartLegend",
  scalars: {
    visible: {
      get: ({ chart }) => chart.legend.visible,
      set: (target, value, session) => {
        const visible = booleanValue(value);
        changeChart(target, session, () => (target.chart.legend.visible = visible));
      },
    },
    position: {
      get: ({ chart }) => chart.legend.position,
      set: (target, value, session) => {
        const position = oneOf(value, ["Top", "Bottom", "Left", "Right", "Corner"]);
        changeChart(target, session, () => (target.chart.legend.position = position));
      },
    },
  },
};
