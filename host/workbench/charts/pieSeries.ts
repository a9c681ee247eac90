import type { PieSeriesOption } from "echarts/charts";
import { automaticColor } from "./automaticColor";
import type { LegendEntry } from "./chartLegend";
import { pointLabel } from "./pointLabel";
import type { PlottedSeries } from "./plottedSeries";

/** The hole of a ring as a part of its width. */
const hole = 0.75;

/** A whole that is cut into pieces, clockwise from the top; rings of several series lie within one another, the first innermost. */
export function pieSeries(rings: readonly PlottedSeries[], box: { left: number; top: number; right: number; bottom: number }): PieSeriesOption[] {
  const isRing = rings[0]?.kind.shape === "doughnut";
  const drawn = isRing ? rings : rings.slice(0, 1);
  const inner = isRing ? hole : 0;
  const share = (1 - inner) / drawn.length;
  return drawn.map(({ view, kind, values }, ring): PieSeriesOption => {
    const own = new Map(view.points);
    return {
      type: "pie", ...box,
      radius: [`${100 * (inner + ring * share)}%`, `${100 * (inner + (ring + 1) * share)}%`],
      startAngle: 90, clockwise: true, stillShowZeroSum: false,
      label: { show: false }, labelLine: { show: false, length: 3, length2: 0 },
      data: values.map((value, index) => {
        const point = own.get(index);
        return {
          name: pieceId(index), value: Math.abs(value ?? 0),
          itemStyle: { color: point?.markerColor ?? automaticColor(index), borderColor: "#FFFFFF", borderWidth: 2 },
          label: point ? { ...pointLabel(point, index, view, kind), position: point.labelPosition === "OutsideEnd" && !isRing ? "outside" : "inside" } : { show: false },
        };
      }),
      silent: true, animation: false, emphasis: { disabled: true },
    };
  });
}

/** One entry per piece. */
export function pieceEntries(categories: readonly string[]): LegendEntry[] {
  return categories.map((text, index) => ({ id: pieceId(index), text, isLine: false, hasMarker: false }));
}

function pieceId(index: number): string {
  return `piece ${index}`;
}
