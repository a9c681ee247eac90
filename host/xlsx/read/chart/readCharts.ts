import type { SheetModel } from "../../../model/sheetModel";
import type { Relationship, XlsxPackage } from "../../xlsxPackage";
import { readRelationships, relationshipOfKind } from "../relationships";
import { childrenOf, descendantOf, parseXml, type XmlElement } from "../xmlElement";
import { readAnchor } from "./readAnchor";
import { readChart } from "./readChart";

/** Lists the charts on a sheet's drawing by name, place and series. Their bytes stay as they are unless a chart is changed. */
export function readCharts(source: XlsxPackage, sheet: SheetModel, relationships: readonly Relationship[]): void {
  const drawing = relationshipOfKind(relationships, "drawing")?.target;
  if (drawing === undefined || !source.has(drawing)) return;
  const parts = readRelationships(source, drawing);
  for (const anchor of parseXml(source.text(drawing), drawing).children) {
    const place = readAnchor(anchor);
    if (!place) continue;
    for (const frame of framesIn(anchor)) {
      const properties = descendantOf(frame, "nvGraphicFramePr", "cNvPr");
      const id = descendantOf(frame, "graphic", "graphicData", "chart")?.attributes.get("id");
      const part = parts.find((relationship) => relationship.id === id && relationship.type.endsWith("/chart"))?.target;
      if (part === undefined || !source.has(part)) continue;
      const number = sheet.charts.length + 1;
      sheet.charts.push(readChart(parseXml(source.text(part), part), {
        id: `${sheet.id}-chart-${properties?.attributes.get("id") ?? number}-${number}`,
        name: properties?.attributes.get("name") ?? `Chart ${number}`,
        place,
        part,
      }));
    }
  }
}

/** Graphic frames of an anchor, also those that newer programs wrap in an alternative. */
function framesIn(element: XmlElement): XmlElement[] {
  return [...childrenOf(element, "graphicFrame"), ...["AlternateContent", "Choice"].flatMap((name) => childrenOf(element, name).flatMap(framesIn))];
}
