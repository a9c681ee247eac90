import type { LineSeriesOption } from "echarts/charts";
import type { AxisModel } from "../../model/charts";
import type { AxisScale } from "./axisScale";
import { labelGap, labelText } from "./axisOptions";
import type { FittedLabels } from "./categoryLabels";

/** Whether the axis of categories runs through the plot with its labels beside it, over whatever is drawn there. */
export function hasLabelsAtZero({ tickLabelPosition }: AxisModel, values: AxisScale): boolean {
  return tickLabelPosition === "NextToAxis" && values.minimum < 0 && values.maximum >= 0;
}

/** Labels beside an axis within the plot: ECharts keeps those of an axis at the plot's edge, so that points at 0 carry them. */
export function zeroLabels(axis: AxisModel, { texts, rotate, spacing }: FittedLabels, lies: boolean): LineSeriesOption {
  const turned = rotate === 0 ? {} : { rotate, align: "right" as const, verticalAlign: "middle" as const };
  return {
    type: "line", name: "labels at zero", xAxisIndex: 0, yAxisIndex: 0,
    data: texts.map((_, index) => (lies ? [0, index] : [index, 0])),
    symbol: "circle", symbolSize: 0, showAllSymbol: true, lineStyle: { width: 0, opacity: 0 },
    label: {
      ...labelText(axis), ...turned, position: lies ? "left" : "bottom", distance: labelGap,
      formatter: ({ dataIndex }) => (dataIndex % spacing === 0 ? texts[dataIndex] ?? "" : ""),
    },
    silent: true, animation: false, emphasis: { disabled: true }, z: 6,
  };
}
