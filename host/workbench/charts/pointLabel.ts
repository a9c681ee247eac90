import type { LineSeriesOption } from "echarts/charts";
import { chartFontFamily, labelFont } from "./chartText";
import type { SeriesView } from "./chartView";
import type { ChartKind } from "./chartKind";
import { formatNumber } from "./formatNumber";

export type PointView = SeriesView["points"][number][1];

type LabelOption = NonNullable<LineSeriesOption["label"]>;
type LabelPosition = Extract<LabelOption["position"], string>;

/** A point's own label: its cell's number in the number format of the series, in the colour of the series. */
export function pointLabel(point: PointView, index: number, series: SeriesView, kind: ChartKind): LabelOption {
  const value = series.data[index] ?? null;
  if (point.hasDataLabel !== true || value === null) return { show: false };
  const font = labelFont(null);
  return {
    show: true, position: labelPosition(point.labelPosition, kind, value < 0), formatter: formatNumber(series.numberFormat, value).replaceAll("{", "\\{"),
    color: series.color ?? "#404040", fontWeight: series.color === null ? "normal" : "bold", fontSize: font.size, fontFamily: chartFontFamily,
  };
}

/** Ends of columns and bars lie where they grow to, so that those of values below 0 are turned round. */
function labelPosition(wanted: string | undefined, { shape, stacking }: ChartKind, isNegative: boolean): LabelPosition {
  const [end, base] = shape === "bar" ? ends(isNegative, "right", "left") : ends(isNegative, "top", "bottom");
  const isBar = shape === "column" || shape === "bar";
  switch (wanted ?? (isBar ? (stacking === "none" ? "OutsideEnd" : "Center") : "Top")) {
    case "Top": return isBar ? end : "top";
    case "Bottom": return "bottom";
    case "Left": return "left";
    case "Right": return "right";
    case "Center": return "inside";
    case "InsideEnd": return inside[end];
    case "InsideBase": return inside[base];
    default: return end;
  }
}

type Side = "top" | "bottom" | "left" | "right";
const inside = { top: "insideTop", bottom: "insideBottom", left: "insideLeft", right: "insideRight" } as const;

function ends(isTurned: boolean, end: Side, base: Side): [Side, Side] {
  return isTurned ? [base, end] : [end, base];
}
