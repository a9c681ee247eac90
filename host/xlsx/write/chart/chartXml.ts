import type { AxisModel, ChartModel, SeriesModel } from "../../../model/charts";
import type { WorkbookModel } from "../../../model/workbookModel";
import { namespaces } from "../parts/partKinds";
import { escapeXml } from "../xml/escapeXml";
import { type AxisPlace, categoryAxisXml, valueAxisXml } from "./axisXml";
import { type ChartForm, chartForm } from "./chartForm";
import { textReferenceXml } from "./chartReference";
import { lineXml, shapeXml } from "./lineXml";
import { seriesXml } from "./seriesXml";
import { paragraphProperties, solidFill, textPropertiesXml, type ChartText } from "./textXml";

const blanks = { NotPlotted: "gap", Zero: "zero", Interplotted: "span" } as const;
const legendPositions: Readonly<Record<string, string>> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };
const axisIds = { primary: { category: 111111101, value: 111111102 }, secondary: { category: 111111103, value: 111111104 } } as const;

/** The part of a native chart, with the values that its cells hold as its cache. */
export function chartXml(chart: ChartModel, model: WorkbookModel): string {
  const { title, legend } = chart;
  const hasTitle = title.visible && (title.text !== null || title.formula !== null);
  const legendXml = legend.visible ? `<c:legend><c:legendPos val="${legendPositions[legend.position] ?? "r"}"/><c:overlay val="0"/></c:legend>` : "";
  return [
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.graphics}" xmlns:r="${namespaces.relationships}">`,
    `<c:date1904 val="${model.date1904 ? 1 : 0}"/><c:roundedCorners val="0"/><c:chart>`,
    hasTitle ? titleXml(title, model) : "",
    `<c:autoTitleDeleted val="${hasTitle ? 0 : 1}"/>`,
    `<c:plotArea><c:layout/>${groupsXml(chart, model)}${axesXml(chart)}</c:plotArea>${legendXml}`,
    // Charts draw from hidden cells too: their data columns are often hidden.
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="${blanks[chart.displayBlanksAs]}"/></c:chart>`,
    shapeXml(chart.fill === null ? "<a:noFill/>" : solidFill(chart.fill), chart.border === null ? "<a:ln><a:noFill/></a:ln>" : lineXml({ color: chart.border, weight: 0.75, style: "Continuous" })),
    "</c:chartSpace>",
  ].join("");
}

function titleXml(title: ChartModel["title"], model: WorkbookModel): string {
  const look: ChartText = { size: title.fontSize, color: title.fontColor, bold: title.bold, horizontal: title.horizontal };
  if (title.formula !== null) {
    return `<c:title><c:tx>${textReferenceXml(title.formula, model)}</c:tx>${placeXml(title)}<c:overlay val="0"/>${textPropertiesXml(look)}</c:title>`;
  }
  const run = `<a:r><a:rPr lang="en-US"/><a:t>${escapeXml(title.text ?? "")}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${paragraphProperties(look)}${run}</a:p></c:rich></c:tx>${placeXml(title)}<c:overlay val="0"/></c:title>`;
}

function placeXml({ x, y }: ChartModel["title"]): string {
  if (x === undefined && y === undefined) return "";
  return `<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x ?? 0}"/><c:y val="${y ?? 0}"/></c:manualLayout></c:layout>`;
}

interface SeriesGroup {
  readonly form: ChartForm;
  readonly secondary: boolean;
  readonly members: { readonly series: SeriesModel; readonly order: number }[];
}

/** Series of one type on one pair of axes are one group. */
function seriesGroups(chart: ChartModel): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  for (const [order, series] of chart.series.entries()) {
    const form = chartForm(series.chartType === "" ? chart.chartType : series.chartType);
    const secondary = series.axisGroup === "Secondary";
    const key = `${secondary ? 1 : 0} ${form.group} ${form.direction ?? ""} ${form.grouping}`;
    const group = groups.get(key);
    if (group) group.members.push({ series, order });
    else groups.set(key, { form, secondary, members: [{ series, order }] });
  }
  return [...groups.values()].sort((a, b) => Number(a.secondary) - Number(b.secondary));
}

function groupsXml(chart: ChartModel, model: WorkbookModel): string {
  return seriesGroups(chart)
    .map(({ form, secondary, members }) => {
      const ids = secondary ? axisIds.secondary : axisIds.primary;
      const axes = `<c:axId val="${ids.category}"/><c:axId val="${ids.value}"/>`;
      const series = members.map((member) => seriesXml(member.series, member.order, form, model)).join("");
      const head = `<c:grouping val="${form.grouping}"/><c:varyColors val="0"/>${series}`;
      if (form.group === "line") return `<c:lineChart>${head}<c:marker val="1"/>${axes}</c:lineChart>`;
      const overlap = form.grouping === "clustered" ? "" : '<c:overlap val="100"/>';
      return `<c:barChart><c:barDir val="${form.direction}"/>${head}<c:gapWidth val="150"/>${overlap}${axes}</c:barChart>`;
    })
    .join("");
}

function axesXml(chart: ChartModel): string {
  const groups = seriesGroups(chart);
  const lies = groups.some(({ form }) => form.direction === "bar");
  const { primary, secondary } = axisIds;
  const place = (id: number, crossId: number, position: AxisPlace["position"], atEnd = false): AxisPlace => ({ id, crossId, position, atEnd });
  const first =
    categoryAxisXml(chart.categoryAxis, place(primary.category, primary.value, lies ? "l" : "b")) +
    valueAxisXml(chart.valueAxis, place(primary.value, primary.category, lies ? "b" : "l"));
  if (!groups.some((group) => group.secondary)) return first;
  const hidden: AxisModel = { ...chart.categoryAxis, visible: false, majorGridlines: false };
  const valueAxis: AxisModel = chart.secondaryValueAxis ?? { ...chart.valueAxis, numberFormat: null, minimum: null, maximum: null, majorGridlines: false };
  return (
    first +
    valueAxisXml(valueAxis, place(secondary.value, secondary.category, lies ? "t" : "r", true)) +
    categoryAxisXml(hidden, place(secondary.category, secondary.value, lies ? "l" : "b"))
  );
}
