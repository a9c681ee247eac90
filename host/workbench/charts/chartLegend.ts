import type { LegendComponentOption } from "echarts/components";
import { gap } from "./chartTitle";
import { chartFontFamily, labelFont, lineHeightOf, plainTextColor, type ChartSize, type MeasureText } from "./chartText";
import type { ChartView } from "./chartView";
import { hasMarkers, type SeriesGroup } from "./plottedSeries";

/** An entry by the id of its series (or of its piece of a pie), which is not shown. */
export interface LegendEntry {
  readonly id: string;
  readonly text: string;
  readonly isLine: boolean;
  readonly hasMarker: boolean;
}

export interface LegendBox {
  readonly option: LegendComponentOption;
  /** Pixels that the legend takes at each side of the chart, with the gap beside it. */
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const lineWidth = 28;
const squareWidth = 7;
/** A square at the end of the room that a line takes, so that it stands beside its text too. */
const squareAtEnd = `path://M0 0M${lineWidth - squareWidth} 0H${lineWidth}V${squareWidth}H${lineWidth - squareWidth}Z`;
const symbolGap = 5;
const entryGap = 12;

export function chartLegend({ legend }: ChartView, entries: readonly LegendEntry[], titleHeight: number, size: ChartSize, measure: MeasureText): LegendBox {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  if (!legend.visible || entries.length === 0) return { option: { show: false }, ...none };
  const font = labelFont(null);
  const rowHeight = lineHeightOf(font);
  const itemWidth = entries.some(({ isLine }) => isLine) ? lineWidth : squareWidth;
  const widths = entries.map(({ text }) => itemWidth + symbolGap + measure(text, font));
  const texts = new Map(entries.map(({ id, text }) => [id, text]));
  const option: LegendComponentOption = {
    data: entries.map(({ id, isLine, hasMarker }) => (isLine
      ? { name: id, itemStyle: { opacity: hasMarker ? 1 : 0 } }
      : { name: id, icon: itemWidth === lineWidth ? squareAtEnd : "rect" })),
    formatter: (id) => texts.get(id) ?? "",
    itemWidth, itemHeight: squareWidth, itemGap: entryGap, padding: 0, selectedMode: false, symbolRotate: 0,
    textStyle: { color: plainTextColor, fontSize: font.size, fontFamily: chartFontFamily, padding: [0, 0, 0, symbolGap - 5] },
    itemStyle: { borderWidth: 0 },
  };
  if (legend.position === "Top" || legend.position === "Bottom") {
    const height = rowsOf(widths, size.width - 2 * gap) * (rowHeight + 2) + gap;
    const isTop = legend.position === "Top";
    const place = isTop ? { top: titleHeight + gap } : { bottom: gap };
    return { option: { ...option, orient: "horizontal", left: "center", width: size.width - 2 * gap, ...place }, ...none, [isTop ? "top" : "bottom"]: height };
  }
  const width = Math.max(...widths) + gap;
  const isLeft = legend.position === "Left";
  const place = legend.position === "Corner" ? { top: titleHeight + gap } : { top: "middle" };
  return { option: { ...option, orient: "vertical", align: "left", ...place, [isLeft ? "left" : "right"]: gap }, ...none, [isLeft ? "left" : "right"]: width };
}

function rowsOf(widths: readonly number[], available: number): number {
  let rows = 1;
  let used = 0;
  for (const width of widths) {
    const next = used === 0 ? width : used + entryGap + width;
    if (next > available && used > 0) {
      rows++;
      used = width;
    } else {
      used = next;
    }
  }
  return rows;
}

/** One entry per series. Beside a chart of stacks they are listed as they stand: the topmost first. */
export function seriesEntries({ legend }: ChartView, groups: readonly SeriesGroup[]): LegendEntry[] {
  const isBeside = legend.position !== "Top" && legend.position !== "Bottom";
  return groups.flatMap(({ kind, members }) => {
    const isLine = kind.shape === "line" || kind.shape === "scatter";
    const entries = members.map(({ view, index }) => ({ id: seriesId(index), text: view.name, isLine, hasMarker: hasMarkers(view, kind) }));
    return isBeside && kind.stacking !== "none" && kind.shape !== "bar" ? entries.reverse() : entries;
  });
}

/** ECharts tells series apart by name, Excel's may share one. */
export function seriesId(index: number): string {
  return `series ${index}`;
}
