import type { SheetModel } from "../../model/sheetModel";
import { ApiError } from "../../protocol/apiError";
import { ApiObject, type ApiType } from "../../protocol/apiType";
import { oneOf, textArgument } from "../arguments";
import { rangeArgument } from "../range/rangeTarget";
import { servedChartTypes } from "./chartTypes";
import type { ChartTarget } from "./chartTarget";
import { newChart } from "./newChart";

export const chartCollectionType: ApiType<SheetModel> = {
  name: "ChartCollection",
  scalars: { count: { get: ({ charts }) => charts.length } },
  items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
  itemAt: (sheet, args) => {
    const chart = chartBy(sheet, textArgument(args, 0));
    if (!chart) throw ApiError.itemNotFound();
    return chart;
  },
  methods: {
    add: (sheet, args, session) => {
      session.requireWritable(sheet);
      const wanted = textArgument(args, 0);
      const type = servedChartTypes.find((name) => name.toLowerCase() === wanted.toLowerCase());
      if (!type) throw ApiError.notImplemented(`charts of the type "${wanted}"`);
      const by = oneOf(args[2] ?? "Auto", ["Auto", "Columns", "Rows"]);
      // What "Auto" decides differs between Excel's editions.
      if (by === "Auto") throw ApiError.notImplemented('ChartCollection.add with seriesBy "Auto"');
      const chart = newChart(sheet, type, rangeArgument(args[1]), by);
      sheet.charts.push(chart);
      sheet.changed.add("charts");
      session.noteChange();
      return chartObject({ sheet, chart });
    },
    getItemAt: (sheet, args) => {
      const chart = typeof args[0] === "number" ? sheet.charts[args[0]] : undefined;
      if (!chart) throw ApiError.itemNotFound();
      return chartObject({ sheet, chart });
    },
    getItemOrNullObject: (sheet, args) => chartBy(sheet, textArgument(args, 0)),
    getCount: ({ charts }) => charts.length,
  },
};

function chartObject(target: ChartTarget): ApiObject {
  return new ApiObject("Chart", target);
}

/** By name; the library finds a chart again by its id. */
function chartBy(sheet: SheetModel, key: string): ApiObject | null {
  const chart = sheet.charts.find(({ id }) => id === key) ?? sheet.charts.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return chart ? chartObject({ sheet, chart }) : null;
}
