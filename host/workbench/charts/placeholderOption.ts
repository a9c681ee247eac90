import type { EChartsOption } from "echarts";
import { chartFontFamily, labelFont, lineHeightOf, plainTextColor, wrapText, type ChartSize, type MeasureText } from "./chartText";
import { gap } from "./chartTitle";
import type { ChartView } from "./chartView";

/** Holds the place of a chart of the opened file that is not drawn here, and says so. */
export function placeholderOption({ title, name, fill }: ChartView, { width }: ChartSize, measure: MeasureText): EChartsOption {
  const font = labelFont(null);
  const heading = { ...font, isBold: true };
  const lines = (text: string, look: typeof font): string => wrapText(text, width - 2 * gap, look, measure).join("\n");
  const look = { color: plainTextColor, fontSize: font.size, fontFamily: chartFontFamily, lineHeight: lineHeightOf(font) };
  return {
    animation: false, backgroundColor: fill ?? "#FFFFFF",
    title: {
      left: "center", top: "center", itemGap: 4,
      text: lines(title.visible && title.shownText !== "" ? title.shownText : name, heading), textStyle: { ...look, fontWeight: "bold" },
      subtext: lines("Chart of the file (kept as it is)", font), subtextStyle: look,
    },
  };
}
