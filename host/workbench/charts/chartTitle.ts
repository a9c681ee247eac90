import type { TitleComponentOption } from "echarts/components";
import { chartFontFamily, lineHeightOf, plainTextColor, titleFont, wrapText, type ChartSize, type MeasureText } from "./chartText";
import type { ChartView } from "./chartView";

/** Pixels between the parts of a chart, and around them. */
export const gap = 9;

export interface TitleBox {
  readonly option: TitleComponentOption;
  /** Pixels that the title takes at the top, with the gap below it; 0 where there is none. */
  readonly height: number;
}

/**
 * The title: a box as wide as its longest line, in the middle of the chart or where it was put. The alignment only moves lines within
 * that box, so that a title of one line stands in the same place whatever it says.
 */
export function chartTitle({ title }: ChartView, { width, height }: ChartSize, measure: MeasureText): TitleBox {
  if (!title.visible || title.shownText === "") return { option: { show: false }, height: 0 };
  const font = titleFont(title.fontSize, title.bold);
  const lines = wrapText(title.shownText, width - 4 * gap, font, measure);
  const boxWidth = Math.max(...lines.map((line) => measure(line, font)));
  const align = alignments[title.horizontal ?? ""] ?? "center";
  const left = title.x === undefined ? (width - boxWidth) / 2 : title.x * width;
  const top = title.y === undefined ? gap : title.y * height;
  return {
    option: {
      text: lines.join("\n"),
      top, padding: 0,
      left: align === "left" ? left : align === "right" ? left + boxWidth : left + boxWidth / 2,
      textAlign: align,
      textStyle: {
        color: title.fontColor ?? plainTextColor, fontSize: font.size, fontWeight: font.isBold ? "bold" : "normal", fontFamily: chartFontFamily, lineHeight: lineHeightOf(font),
      },
    },
    height: top + lines.length * lineHeightOf(font),
  };
}

const alignments: Readonly<Record<string, "left" | "center" | "right">> = { Left: "left", Right: "right", Justify: "left" };
