import type { ChartModel } from "../../../model/charts";
import { namespaces } from "../parts/partKinds";
import { escapeAttribute } from "../xml/escapeXml";

/** An empty drawing, to be filled with anchors. */
export const emptyDrawing = `<xdr:wsDr xmlns:xdr="${namespaces.drawing}" xmlns:a="${namespaces.graphics}"></xdr:wsDr>`;

/** The anchor that puts a chart over its cells. `id` is unique in the drawing; `prefix` is that of the drawing's root, with its colon. */
export function chartAnchorXml(chart: ChartModel, relationship: string, id: number, prefix: string): string {
  const name = escapeAttribute(chart.name);
  const anchor = [
    `<xdr:twoCellAnchor>${cornersXml(chart)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="${id}" name="${name}" descr="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>`,
    `<a:graphic xmlns:a="${namespaces.graphics}"><a:graphicData uri="${namespaces.chart}">`,
    `<c:chart xmlns:c="${namespaces.chart}" xmlns:r="${namespaces.relationships}" r:id="${relationship}"/>`,
    "</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
  return anchor
    .replace("<xdr:xfrm>", `<xdr:xfrm xmlns:a="${namespaces.graphics}">`)
    .replaceAll(/(<\/?)xdr:/g, (_, bracket: string) => bracket + prefix);
}

/** The corners of the cells that a chart covers. */
export function cornersXml({ place }: ChartModel): string {
  return cornerXml("from", place.row, place.column) + cornerXml("to", place.row + place.rows, place.column + place.columns);
}

function cornerXml(name: "from" | "to", row: number, column: number): string {
  return `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
}
