import type { XAXisOption, YAXisOption } from "echarts/types/dist/shared";
import type { AxisModel } from "../../model/charts";
import type { AxisScale } from "./axisScale";
import type { FittedLabels } from "./categoryLabels";
import { chartFontFamily, labelFont, lineHeightOf, pixels, plainLineColor, plainTextColor } from "./chartText";
import { formatNumber } from "./formatNumber";

type CartesianAxisOption = XAXisOption & YAXisOption;
type CategoryAxisOption = Extract<CartesianAxisOption, { type?: "category" }>;
type ValueAxisOption = Extract<CartesianAxisOption, { type?: "value" }>;
/** An axis that can lie below a plot or stand beside it. */
export type AxisOption = CategoryAxisOption | ValueAxisOption;
export type AxisSide = "left" | "right" | "top" | "bottom";

const labelGap = 7;

/** An axis of numbers on one side of the plot. */
export function valueAxisOption(axis: AxisModel, scale: AxisScale, side: AxisSide): ValueAxisOption {
  return {
    type: "value", position: axis.tickLabelPosition === "High" ? opposite[side] : side,
    min: scale.minimum, max: scale.maximum,
    axisLabel: { ...labelLook(axis), customValues: [...scale.ticks], formatter: (value: number) => formatNumber(axis.numberFormat ?? "General", value) },
    axisTick: { show: false, customValues: [...scale.ticks] },
    axisLine: axisLine(axis, false),
    splitLine: gridlines(axis),
    animation: false, silent: true,
  };
}

/**
 * The axis of categories, which crosses the values at 0 where they pass it. Its labels stand beside it, or at the plot's edge ("Low", "High"):
 * then a second axis without a line carries them.
 */
export function categoryAxisOptions(axis: AxisModel, labels: FittedLabels, values: AxisScale, side: AxisSide, hasMargins: boolean): CategoryAxisOption[] {
  const isCrossedInside = values.minimum < 0 && values.maximum >= 0;
  const edge = values.maximum < 0 ? opposite[side] : side;
  const main: CategoryAxisOption = {
    ...categories(labels, hasMargins),
    position: edge,
    axisLabel: { ...labelLook(axis), ...placed(labels) },
    axisLine: axisLine(axis, true),
    splitLine: { ...gridlines(axis), interval: 0 },
  };
  const labelSide = axis.tickLabelPosition === "High" ? opposite[side] : axis.tickLabelPosition === "Low" ? side : null;
  if (labelSide === null || (labelSide === edge && !isCrossedInside)) return [main];
  const label: CategoryAxisOption = { ...main, position: labelSide, axisLine: { show: false, onZero: false }, splitLine: { show: false } };
  return [{ ...main, axisLabel: { show: false } }, label];
}

/** The axis of categories that the series on the secondary axis have to themselves; it is never seen. */
export function hiddenCategoryAxis(labels: FittedLabels, side: AxisSide, hasMargins: boolean): CategoryAxisOption {
  return { ...categories(labels, hasMargins), position: side, show: false };
}

function categories({ texts }: FittedLabels, hasMargins: boolean): CategoryAxisOption {
  return { type: "category", data: [...texts], boundaryGap: hasMargins, axisTick: { show: false }, animation: false, silent: true };
}

function placed({ rotate, spacing }: FittedLabels): { rotate: number; interval: (index: number) => boolean; hideOverlap: boolean } {
  return { rotate, interval: (index: number) => index % spacing === 0, hideOverlap: false };
}

function labelLook({ visible, tickLabelPosition, fontSize, fontColor }: AxisModel) {
  const font = labelFont(fontSize);
  return {
    show: visible && tickLabelPosition !== "None",
    color: fontColor ?? plainTextColor, fontSize: font.size, lineHeight: lineHeightOf(font), fontFamily: chartFontFamily, margin: labelGap,
  };
}

function axisLine({ visible, lineColor }: AxisModel, onZero: boolean): AxisOption["axisLine"] {
  return { show: visible && lineColor !== null, onZero, lineStyle: { color: lineColor ?? plainLineColor, width: pixels(0.75) } };
}

function gridlines({ majorGridlines }: AxisModel): AxisOption["splitLine"] {
  return { show: majorGridlines, lineStyle: { color: plainLineColor, width: pixels(0.75) } };
}

const opposite: Readonly<Record<AxisSide, AxisSide>> = { left: "right", right: "left", top: "bottom", bottom: "top" };
