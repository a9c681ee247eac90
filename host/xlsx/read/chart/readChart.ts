import type { AxisModel, ChartModel, SeriesModel } from "../../../model/charts";
import { childOf, childrenOf, descendantOf, flagOf, numberOf, type XmlElement } from "../xmlElement";
import { rgbOf, valueOf } from "./chartValues";
import { readPoints } from "./readPoints";

const legendPositions: Readonly<Record<string, string>> = { b: "Bottom", t: "Top", l: "Left", r: "Right", tr: "Corner" };
const blanks: Readonly<Record<string, ChartModel["displayBlanksAs"]>> = { gap: "NotPlotted", zero: "Zero", span: "Interplotted" };

/** What the model holds of a chart part: kind, title, legend, axes and series with the cells that feed them. Looks beyond that stay in the part. */
export function readChart(root: XmlElement, known: Pick<ChartModel, "id" | "name" | "place" | "part">): ChartModel {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = (plot?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const valueAxes = childrenOf(plot, "valAx");
  const primary = axisIds(groups[0]);
  const legend = childOf(chart, "legend");
  const second = valueAxes.find((axis) => !primary.has(valueOf(axis, "axId")));
  return {
    ...known,
    chartType: chartTypeOf(groups[0]),
    title: readTitle(chart),
    legend: { visible: legend !== undefined, position: legendPositions[valueOf(legend, "legendPos")] ?? "Right" },
    categoryAxis: readAxis((plot?.children ?? []).find(({ name }) => name === "catAx" || name === "dateAx")),
    valueAxis: readAxis(valueAxes.find((axis) => axis !== second)),
    secondaryValueAxis: second ? readAxis(second) : null,
    series: groups.flatMap((group) => childrenOf(group, "ser").map((series) => readSeries(series, group, isSecondary(group, primary)))),
    displayBlanksAs: blanks[valueOf(chart, "dispBlanksAs")] ?? "Zero",
    fill: colorOf(childOf(root, "spPr"), "#FFFFFF"),
    border: colorOf(descendantOf(root, "spPr", "ln"), "#D9D9D9"),
  };
}

/** What a shape is filled with; the usual colour where the file leaves it to Excel or to the theme, null for none. */
function colorOf(shape: XmlElement | undefined, usual: string): string | null {
  return childOf(shape, "noFill") ? null : rgbOf(childOf(shape, "solidFill")) ?? usual;
}

function isSecondary(group: XmlElement, primary: ReadonlySet<string>): boolean {
  return [...axisIds(group)].every((id) => !primary.has(id));
}

function axisIds(group: XmlElement | undefined): Set<string> {
  return new Set(childrenOf(group, "axId").map((axis) => axis.attributes.get("val") ?? ""));
}

/** A kind of chart by the name of Excel's API, in its plain form. */
function chartTypeOf(group: XmlElement | undefined): string {
  switch (group?.name) {
    case "lineChart": return (hasMarkers(group) ? "LineMarkers" : "Line") + stackingOf(group);
    case "barChart": return (valueOf(group, "barDir") === "bar" ? "Bar" : "Column") + (stackingOf(group) || "Clustered");
    case "areaChart": return `Area${stackingOf(group)}`;
    case "pieChart": return "Pie";
    case "doughnutChart": return "Doughnut";
    case "scatterChart": return "XYScatter";
    case "bubbleChart": return "Bubble";
    case "radarChart": return "Radar";
    default: return "Invalid";
  }
}

function stackingOf(group: XmlElement): string {
  return { stacked: "Stacked", percentStacked: "Stacked100" }[valueOf(group, "grouping")] ?? "";
}

/** Whether lines show markers: the group allows them, and not every series goes without. */
function hasMarkers(group: XmlElement): boolean {
  const series = childrenOf(group, "ser");
  return flagOf(childOf(group, "marker"), "val", false) && (series.length === 0 || series.some((one) => valueOf(childOf(one, "marker"), "symbol") !== "none"));
}

const alignments: Readonly<Record<string, string>> = { l: "Left", ctr: "Center", r: "Right", just: "Justify", dist: "Distributed" };

function readTitle(chart: XmlElement | undefined): ChartModel["title"] {
  const title = childOf(chart, "title");
  const text = childOf(title, "tx");
  const formula = descendantOf(text, "strRef", "f")?.text ?? null;
  const cached = textsIn(formula === null ? childOf(text, "rich") : descendantOf(text, "strRef", "strCache"), formula === null ? "t" : "v");
  const paragraph = descendantOf(childOf(text, "rich") ?? childOf(title, "txPr"), "p", "pPr");
  const looks = childOf(paragraph, "defRPr") ?? descendantOf(text, "rich", "p", "r", "rPr");
  const size = numberOf(looks, "sz");
  return {
    visible: title !== undefined,
    text: cached === "" ? null : cached,
    formula,
    fontSize: size === null ? null : size / 100,
    fontColor: rgbOf(childOf(looks, "solidFill")),
    bold: looks?.attributes.has("b") ? flagOf(looks, "b", false) : null,
    horizontal: alignments[paragraph?.attributes.get("algn") ?? ""] ?? null,
    ...readPlace(title),
  };
}

function readPlace(title: XmlElement | undefined): Pick<ChartModel["title"], "x" | "y"> {
  const layout = descendantOf(title, "layout", "manualLayout");
  return layout === undefined ? {} : { x: numberOf(childOf(layout, "x"), "val") ?? 0, y: numberOf(childOf(layout, "y"), "val") ?? 0 };
}

function readAxis(axis: XmlElement | undefined): AxisModel {
  const looks = descendantOf(axis, "txPr", "p", "pPr", "defRPr");
  const size = numberOf(looks, "sz");
  const labels = { nextTo: "NextToAxis", high: "High", low: "Low", none: "None" } as const;
  return {
    visible: axis !== undefined && !flagOf(childOf(axis, "delete"), "val", false),
    numberFormat: childOf(axis, "numFmt")?.attributes.get("formatCode") ?? null,
    majorGridlines: childOf(axis, "majorGridlines") !== undefined,
    minimum: numberOf(descendantOf(axis, "scaling", "min"), "val"),
    maximum: numberOf(descendantOf(axis, "scaling", "max"), "val"),
    fontSize: size === null ? null : size / 100,
    fontColor: rgbOf(childOf(looks, "solidFill")),
    lineColor: rgbOf(descendantOf(axis, "spPr", "ln", "solidFill")),
    tickLabelPosition: labels[valueOf(axis, "tickLblPos") as keyof typeof labels] ?? "NextToAxis",
    tickLabelSpacing: numberOf(childOf(axis, "tickLblSkip"), "val"),
  };
}

function readSeries(series: XmlElement, group: XmlElement, secondary: boolean): SeriesModel {
  const line = descendantOf(series, "spPr", "ln");
  const width = numberOf(line, "w");
  const marker = childOf(series, "marker");
  const symbol = valueOf(marker, "symbol");
  return {
    name: textsIn(childOf(series, "tx"), "v"),
    values: formulaIn(childOf(series, "val") ?? childOf(series, "yVal")) ?? "",
    categories: formulaIn(childOf(series, "cat") ?? childOf(series, "xVal")),
    chartType: chartTypeOf(group),
    color: rgbOf(childOf(line, "solidFill")) ?? rgbOf(descendantOf(series, "spPr", "solidFill")),
    weight: width === null ? null : width / 12_700,
    lineStyle: childOf(line, "noFill") ? "None" : childOf(line, "prstDash") && valueOf(line, "prstDash") !== "solid" ? "Dash" : "Continuous",
    markerStyle: symbol === "none" ? "None" : symbol === "circle" ? "Circle" : "Automatic",
    markerSize: numberOf(childOf(marker, "size"), "val") ?? 5,
    smooth: flagOf(childOf(series, "smooth"), "val", false),
    axisGroup: secondary ? "Secondary" : "Primary",
    points: readPoints(series),
  };
}

/** The formula of a reference to cells, whatever kind it is. */
function formulaIn(element: XmlElement | undefined): string | null {
  return element?.children.map((reference) => childOf(reference, "f")?.text).find((formula) => formula !== undefined) ?? null;
}

function textsIn(element: XmlElement | undefined, name: string): string {
  return (element?.children ?? []).map((child) => (child.name === name ? child.text : textsIn(child, name))).join("");
}
