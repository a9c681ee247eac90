import type { SeriesModel } from "../../../model/charts";
import type { WorkbookModel } from "../../../model/workbookModel";
import { escapeXml } from "../xml/escapeXml";
import { categoryReferenceXml, numberReferenceXml } from "./chartReference";
import type { ChartForm } from "./chartForm";
import { lineXml, shapeXml } from "./lineXml";
import { solidFill } from "./textXml";

type PointModel = SeriesModel["points"] extends Map<number, infer P> ? P : never;

/** `<c:ser>` of a line, bar or column group. `order` counts over the whole chart. */
export function seriesXml(series: SeriesModel, order: number, form: ChartForm, model: WorkbookModel): string {
  const isLine = form.group === "line";
  return [
    `<c:ser><c:idx val="${order}"/><c:order val="${order}"/>`,
    `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`,
    isLine ? shapeXml(lineXml({ ...series, style: series.lineStyle })) : shapeXml(solidFill(series.color)),
    isLine ? markerXml(series, form) : '<c:invertIfNegative val="0"/>',
    pointsXml(series, isLine),
    labelsXml(series, isLine),
    series.categories === null ? "" : `<c:cat>${categoryReferenceXml(series.categories, model)}</c:cat>`,
    `<c:val>${numberReferenceXml(series.values, model)}</c:val>`,
    isLine ? `<c:smooth val="${series.smooth ? 1 : 0}"/>` : "",
    "</c:ser>",
  ].join("");
}

function markerXml(series: SeriesModel, form: ChartForm): string {
  if (series.markerStyle === "None" || (series.markerStyle === "Automatic" && !form.hasMarkers)) return '<c:marker><c:symbol val="none"/></c:marker>';
  if (series.markerStyle === "Automatic") return "";
  return circleXml(series.markerSize, series.color);
}

function circleXml(size: number, color: string | null): string {
  const fill = solidFill(color);
  return `<c:marker><c:symbol val="circle"/><c:size val="${size}"/>${shapeXml(fill, fill === "" ? "" : `<a:ln>${fill}</a:ln>`)}</c:marker>`;
}

function pointsXml(series: SeriesModel, isLine: boolean): string {
  return inOrder(series)
    .filter(([, point]) => point.markerStyle !== undefined || point.markerColor !== undefined)
    .map(([index, point]) => `<c:dPt><c:idx val="${index}"/>${isLine ? pointMarkerXml(point, series) : ""}<c:bubble3D val="0"/>${pointShapeXml(point, series, isLine)}</c:dPt>`)
    .join("");
}

function pointMarkerXml(point: PointModel, series: SeriesModel): string {
  if (point.markerStyle === "None") return '<c:marker><c:symbol val="none"/></c:marker>';
  return circleXml(point.markerSize ?? series.markerSize, point.markerColor ?? series.color);
}

/** A point with properties of its own does not inherit the line that leads to it, so it repeats the series' line. */
function pointShapeXml(point: PointModel, series: SeriesModel, isLine: boolean): string {
  return isLine ? shapeXml(lineXml({ ...series, style: series.lineStyle })) : shapeXml(solidFill(point.markerColor ?? series.color));
}

const positions: Readonly<Record<string, string>> = {
  Top: "t", Bottom: "b", Left: "l", Right: "r", Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd",
};

function labelsXml(series: SeriesModel, isLine: boolean): string {
  const labels = inOrder(series)
    .filter(([, point]) => point.hasDataLabel === true)
    .map(([index, point]) => {
      const position = positions[point.labelPosition ?? ""] ?? (isLine ? "t" : "outEnd");
      const look = series.color === null ? "" : `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr b="1">${solidFill(series.color)}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
      return `<c:dLbl><c:idx val="${index}"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${look}<c:dLblPos val="${position}"/>${shown(true)}</c:dLbl>`;
    });
  return labels.length === 0 ? "" : `<c:dLbls>${labels.join("")}${shown(false)}</c:dLbls>`;
}

function shown(value: boolean): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${value ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
}

function inOrder(series: SeriesModel): [number, PointModel][] {
  return [...series.points].sort(([a], [b]) => a - b);
}
