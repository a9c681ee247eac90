/** How a chart type of Excel's API is drawn. */
export interface ChartKind {
  /** "other" is a kind that is not drawn here. Columns stand, bars lie. */
  readonly shape: "line" | "column" | "bar" | "area" | "scatter" | "pie" | "doughnut" | "other";
  /** "percent": shares of each category's whole. */
  readonly stacking: "none" | "stacked" | "percent";
  readonly hasMarkers: boolean;
}

const shapes = { Line: "line", LineMarkers: "line", Column: "column", Bar: "bar", Area: "area" } as const;

export function chartKind(chartType: string): ChartKind {
  const match = /^(Line|LineMarkers|Column|Bar|Area)(Clustered|Stacked|Stacked100)?$/.exec(chartType);
  if (match) {
    const stacking = match[2] === "Stacked" ? "stacked" : match[2] === "Stacked100" ? "percent" : "none";
    return { shape: shapes[match[1] as keyof typeof shapes], stacking, hasMarkers: match[1] === "LineMarkers" };
  }
  const shape = chartType.startsWith("XYScatter") ? "scatter" : chartType.startsWith("Pie") ? "pie" : chartType.startsWith("Doughnut") ? "doughnut" : "other";
  return { shape, stacking: "none", hasMarkers: shape === "scatter" && !chartType.endsWith("NoMarkers") };
}
