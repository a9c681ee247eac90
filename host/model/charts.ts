import type { CellBlock } from "./sheetModel";

export interface SeriesModel {
  name: string;
  /** Formula without "=", such as `Trends!$B$2:$B$25`. */
  values: string;
  categories: string | null;
  chartType: string;
  color: string | null;
  /** Points. */
  weight: number | null;
  lineStyle: "Continuous" | "Dash" | "None";
  markerStyle: "None" | "Circle" | "Automatic";
  markerSize: number;
  smooth: boolean;
  axisGroup: "Primary" | "Secondary";
  /** Points (zero-based) with a label or a marker of their own. */
  points: Map<number, { markerStyle?: string; markerSize?: number; markerColor?: string; hasDataLabel?: boolean; labelPosition?: string }>;
}

export interface AxisModel {
  visible: boolean;
  numberFormat: string | null;
  majorGridlines: boolean;
  minimum: number | null;
  maximum: number | null;
  fontSize: number | null;
  fontColor: string | null;
  /** null for no line. */
  lineColor: string | null;
  tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  /** Show every nth category label. */
  tickLabelSpacing: number | null;
}

export interface TitleModel {
  visible: boolean;
  text: string | null;
  formula: string | null;
  fontSize: number | null;
  fontColor: string | null;
  bold: boolean | null;
  horizontal: string | null;
  /** Its upper left corner in shares of the chart's width and height; absent where Excel is to choose. */
  x?: number;
  y?: number;
}

/** A native chart. Of one that was in the opened file only the cells that it reads may change: its looks stay bytes. */
export interface ChartModel {
  id: string;
  name: string;
  chartType: string;
  title: TitleModel;
  legend: { visible: boolean; position: string };
  categoryAxis: AxisModel;
  valueAxis: AxisModel;
  secondaryValueAxis: AxisModel | null;
  series: SeriesModel[];
  place: CellBlock;
  displayBlanksAs: "NotPlotted" | "Zero" | "Interplotted";
  /** "#RRGGBB"; null for none. */
  fill: string | null;
  border: string | null;
  /** Part in the opened file that holds it, where it came from there. */
  part: string | null;
}
