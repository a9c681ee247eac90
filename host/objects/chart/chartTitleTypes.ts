import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue, numberValue, oneOf, textArgument, textValue } from "../arguments";
import { cellsOfName } from "../names/findName";
import { cellText } from "../range/readCells";
import { chartFontObject } from "./chartFontType";
import { chartHeight, chartWidth } from "./chartSize";
import { changeChart, changeReferences, type ChartTarget } from "./chartTarget";

export const chartTitleType: ApiType<ChartTarget> = {
  name: "ChartTitle",
  scalars: {
    text: {
      get: (target, session) => {
        const { formula, text } = target.chart.title;
        if (formula === null) return text ?? "";
        session.settle();
        const cells = cellsOfName(target.sheet.workbook, { name: "", refersTo: formula, sheet: null, hidden: false });
        return cells ? cellText(cells.sheet, cells.block.row, cells.block.column) : "";
      },
      set: (target, value, session) => {
        const text = textValue(value);
        changeChart(target, session, () => Object.assign(target.chart.title, { text, formula: null, visible: true }));
      },
    },
    visible: {
      get: ({ chart }) => chart.title.visible,
      set: (target, value, session) => {
        const visible = booleanValue(value);
        changeChart(target, session, () => (target.chart.title.visible = visible));
      },
    },
    left: {
      get: ({ sheet, chart }) => (chart.title.x ?? 0) * chartWidth(sheet, chart),
      set: (target, value, session) => {
        const left = numberValue(value, 0, Number.MAX_VALUE);
        changeChart(target, session, () => (target.chart.title.x = left / chartWidth(target.sheet, target.chart)));
      },
    },
    top: {
      get: ({ sheet, chart }) => (chart.title.y ?? 0) * chartHeight(sheet, chart),
      set: (target, value, session) => {
        const top = numberValue(value, 0, Number.MAX_VALUE);
        changeChart(target, session, () => (target.chart.title.y = top / chartHeight(target.sheet, target.chart)));
      },
    },
    horizontalAlignment: {
      get: ({ chart }) => chart.title.horizontal ?? "Center",
      set: (target, value, session) => {
        const horizontal = oneOf(value, ["Left", "Center", "Right", "Justify", "Distributed"]);
        changeChart(target, session, () => (target.chart.title.horizontal = horizontal));
      },
    },
  },
  objects: { format: (target) => new ApiObject("ChartTitleFormat", target) },
  methods: {
    setFormula: (target, args, session) => {
      const formula = textArgument(args, 0);
      const refersTo = formula.replace(/^=/, "");
      const cells = cellsOfName(target.sheet.workbook, { name: "", refersTo, sheet: null, hidden: false });
      if (!formula.startsWith("=") || !cells) throw ApiError.invalidArgument();
      // The bytes of a title that is a formula already need no more than another one.
      const apply = target.chart.title.formula === null ? changeChart : changeReferences;
      apply(target, session, () => Object.assign(target.chart.title, { formula: refersTo, text: null, visible: true }));
    },
  },
};

export const chartTitleFormatType: ApiType<ChartTarget> = {
  name: "ChartTitleFormat",
  objects: { font: (target) => chartFontObject(target, target.chart.title) },
};
