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

/** Pixels between an axis and its labels. */
export const labelGap = 7;

/** An axis of numbers on one side of the plot. */
export function valueAxisOption(axis: AxisModel, scale: AxisScale, side: AxisSide): ValueAxisOption {
  return {
    type: "value", position: axis.tickLabelPosition === "High" ? opposite[side] : side,
    min: scale.minimum, max: scale.maximum,
    axisLabel: { ...labelText(axis), margin: labelGap, customValues: [...scale.ticks], formatter: (value: number) => formatNumber(axis.numberFormat ?? "General", value) },
    axisTick: { show: false, customValues: [...scale.ticks] },
    axisLine: axisLine(axis, false),
    splitLine: gridlines(axis),
    animation: false, silent: true,
  };
}

/**
 * The axis of categories, which crosses the values at 0 where they pass it; `isPlain` leaves its labels to others. Labels at the other edge of
 * the plot than the line stand on a second axis.
 */
export function categoryAxisOptions(axis: AxisModel, labels: FittedLabels, values: AxisScale, side: AxisSide, hasMargins: boolean, isPlain: boolean): AxisOption[] {
  const edge = values.maximum < 0 ? opposite[side] : side;
  const labelSide = axis.tickLabelPosition === "High" ? opposite[side] : axis.tickLabelPosition === "Low" ? side : edge;
  const isCrossedInside = values.minimum < 0 && values.maximum >= 0;
  const look = { ...labelText(axis), margin: labelGap };
  const main: CategoryAxisOption = {
    ...categories(labels, hasMargins),
    position: isCrossedInside ? labelSide : edge,
    axisLabel: { ...look, ...placed(labels), show: look.show && !isPlain },
    axisLine: axisLine(axis, true),
    splitLine: { ...gridlines(axis), interval: 0 },
  };
  if (isCrossedInside || labelSide === edge) return [main];
  return [{ ...main, axisLabel: { show: false } }, { ...main, position: labelSide, axisLine: { show: false, onZero: false }, splitLine: { show: false } }];
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

/** How an axis writes its labels, wherever they stand. */
export function labelText(
  { visible, tickLabelPosition, fontSize, fontColor }: AxisModel,
): { show: boolean; color: string; fontSize: number; lineHeight: number; fontFamily: string } {
  const font = labelFont(fontSize);
  const show = visible && tickLabelPosition !== "None";
  return { show, color: fontColor ?? plainTextColor, fontSize: font.size, lineHeight: lineHeightOf(font), fontFamily: chartFontFamily };
}

function axisLine({ visible, lineColor }: AxisModel, onZero: boolean): AxisOption["axisLine"] {
  return { show: visible && lineColor !== null, onZero, lineStyle: { color: lineColor ?? plainLineColor, width: pixels(0.75) } };
}

function gridlines({ majorGridlines }: AxisModel): AxisOption["splitLine"] {
  return { show: majorGridlines, lineStyle: { color: plainLineColor, width: pixels(0.75) } };
}

const opposite: Readonly<Record<AxisSide, AxisSide>> = { left: "right", right: "left", top: "bottom", bottom: "top" };
