import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { chartOption } from "./chartOption";
import { chartFontFamily, pixels, type MeasureText } from "./chartText";
import type { ChartView } from "./chartView";

use([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** Draws a chart into an element, whose size it follows until it is disposed. The element is empty again afterwards. */
export function drawChart(view: ChartView, element: HTMLElement): { dispose(): void } {
  const measure = measureOn(element.ownerDocument);
  const frame = element.ownerDocument.createElement("div");
  frame.setAttribute("role", "img");
  frame.setAttribute("aria-label", view.name);
  Object.assign(frame.style, { width: "100%", height: "100%", boxSizing: "border-box", border: view.border === null ? "none" : `${pixels(0.75)}px solid ${view.border}` });
  element.append(frame);
  const chart = init(frame, null, { renderer: "svg", ...sizeOf(frame) });
  const draw = (): void => {
    const size = sizeOf(frame);
    if (size.width === 0 || size.height === 0) return;
    chart.resize(size);
    chart.setOption(chartOption(view, size, measure), { notMerge: true });
  };
  draw();
  const observer = new ResizeObserver(draw);
  observer.observe(frame);
  return {
    dispose: () => {
      observer.disconnect();
      chart.dispose();
      frame.remove();
    },
  };
}

/** The room inside the frame; 0 while it is not shown. */
function sizeOf({ clientWidth, clientHeight }: HTMLElement): { width: number; height: number } {
  return { width: clientWidth, height: clientHeight };
}

function measureOn(document: Document): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  return (text, { size, isBold }) => {
    if (!context) return text.length * size * 0.5;
    context.font = `${isBold ? "bold " : ""}${size}px ${chartFontFamily}`;
    return context.measureText(text).width;
  };
}
