import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue, colorValue, numberValue } from "../arguments";
import { changeChart, type ChartTarget } from "./chartTarget";

/** What a chart keeps of a font; null is the chart's default. */
interface FontModel {
  fontSize: number | null;
  fontColor: string | null;
  bold?: boolean | null;
}

interface FontTarget {
  readonly owner: ChartTarget;
  readonly font: FontModel;
}

const defaultSize = 10;

export function chartFontObject(owner: ChartTarget, font: FontModel): ApiObject {
  const target: FontTarget = { owner: { sheet: owner.sheet, chart: owner.chart }, font };
  return new ApiObject("ChartFont", target);
}

export const chartFontType: ApiType<FontTarget> = {
  name: "ChartFont",
  scalars: {
    size: {
      get: ({ font }) => font.fontSize ?? defaultSize,
      set: ({ owner, font }, value, session) => {
        const size = numberValue(value, 1, 409);
        changeChart(owner, session, () => (font.fontSize = size));
      },
    },
    color: {
      get: ({ font }) => font.fontColor ?? "#595959",
      set: ({ owner, font }, value, session) => {
        const color = colorValue(value);
        changeChart(owner, session, () => (font.fontColor = color));
      },
    },
    bold: {
      get: ({ font }) => font.bold ?? false,
      set: ({ owner, font }, value, session) => {
        const bold = booleanValue(value);
        if (!("bold" in font)) throw ApiError.notImplemented("ChartFont.bold of an axis");
        changeChart(owner, session, () => (font.bold = bold));
      },
    },
  },
};
