import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { booleanValue, oneOf, textArgument, textValue } from "../arguments";
import { cellsOfName } from "../names/findName";
import { cellText } from "../range/readCells";
import { chartFontObject } from "./chartFontType";
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
