import type { ChartModel } from "../../../model/charts";
import { type CellBlock, type SheetModel } from "../../../model/sheetModel";
import { readAnchor } from "../../read/chart/readAnchor";
import { readChart } from "../../read/chart/readChart";
import { readRelationships } from "../../read/relationships";
import { parseXml } from "../../read/xmlElement";
import { chartXml } from "../chart/chartXml";
import { chartAnchorXml } from "../chart/drawingXml";
import { patchChartReferences } from "../chart/patchChartReferences";
import type { RelationshipsPart } from "../parts/relationshipsPart";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";
import type { SheetContext } from "./sheetContext";
import { addChart, addDrawing } from "./sheetLinks";
import { insertInOrder } from "./worksheetOrder";

/** Removes, changes, moves and adds the charts of a sheet; pictures and shapes beside them stay. */
export function patchCharts(sheet: SheetModel, part: XmlPart, sheetPart: string, context: SheetContext): void {
  const { draft } = context;
  const drawingId = part.child("drawing");
  const drawingPart = drawingId && draft.relationshipsOf(sheetPart).find(part.localAttribute(drawingId, "id") ?? "")?.target;
  if (!drawingPart) return insertInOrder(part, "drawing", addDrawing(sheet, sheetPart, context));
  const drawing = draft.part(drawingPart);
  const relationships = draft.relationshipsOf(drawingPart);
  const inFile = fileCharts(drawing, drawingPart, context);
  for (const { part: chartPart, anchor, id, place } of inFile) {
    const chart = sheet.charts.find((one) => one.part?.toLowerCase() === chartPart.toLowerCase());
    if (!chart) {
      drawing.remove(anchor);
      relationships.remove(id);
      draft.removePart(chartPart);
      continue;
    }
    patchChart(chart, chartPart, place, context);
    if (!isSamePlace(chart.place, place) || chart.name !== nameOf(drawing, anchor)) replaceAnchor(chart, drawing, anchor, id, relationships);
  }
  const known = new Set(inFile.map((one) => one.part.toLowerCase()));
  for (const chart of sheet.charts) if (chart.part === null || !known.has(chart.part.toLowerCase())) addChart(chart, drawingPart, drawing, context);
}

interface FileChart {
  readonly part: string;
  readonly id: string;
  readonly anchor: XmlElement;
  readonly place: CellBlock;
}

/** The charts of a drawing that stand in an anchor of their own. */
function fileCharts(drawing: XmlPart, drawingPart: string, { source }: SheetContext): FileChart[] {
  const parts = source.has(drawingPart) ? readRelationships(source, drawingPart) : [];
  return drawing.children().flatMap((anchor) => {
    const text = drawing.source(anchor);
    const id = /<(?:\w+:)?chart\b[^>]*?\s\w+:id="([^"]*)"/.exec(text)?.[1];
    const relationship = parts.find((one) => one.id === id && one.type.endsWith("/chart"));
    const place = readAnchor(parseXml(drawing.excerpt([drawing.root], anchor), drawingPart).children[0] ?? parseXml("<x/>", drawingPart));
    return relationship && id !== undefined && place ? [{ part: relationship.target, id, anchor, place }] : [];
  });
}

function nameOf(drawing: XmlPart, anchor: XmlElement): string | null {
  const frame = drawing.children(anchor).find(({ local }) => local === "graphicFrame");
  const holder = frame && drawing.child("nvGraphicFramePr", frame);
  const properties = holder && drawing.child("cNvPr", holder);
  return properties ? drawing.attribute(properties, "name") : null;
}

/** Where a chart differs from what its part was read as, the part is written anew; where it only reads other cells, no more than that changes. */
function patchChart(chart: ChartModel, part: string, place: CellBlock, { source, draft, model }: SheetContext): void {
  const before = readChart(parseXml(source.text(part), part), { id: chart.id, name: chart.name, place, part: chart.part });
  const now = { ...chart, place };
  if (comparable(before) === comparable(now)) return;
  if (comparable(withoutReferences(before)) === comparable(withoutReferences(now))) patchChartReferences(draft.part(part), chart, model);
  else draft.fill(part, chartXml(chart, model));
}

/** A title's text is but a memory of the cell where the title is a formula. */
function withoutReferences({ title, series, ...chart }: ChartModel): object {
  return {
    ...chart,
    title: title.formula === null ? title : { ...title, formula: "", text: null },
    series: series.map((one) => ({ ...one, values: "", categories: null })),
  };
}

function comparable(chart: object): string {
  return JSON.stringify(chart, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

function isSamePlace(a: CellBlock, b: CellBlock): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function replaceAnchor(chart: ChartModel, drawing: XmlPart, anchor: XmlElement, id: string, relationships: RelationshipsPart): void {
  const shape = Number(/<(?:\w+:)?cNvPr\b[^>]*?\sid="(\d+)"/.exec(drawing.source(anchor))?.[1] ?? relationships.list.length);
  drawing.replace(anchor, chartAnchorXml(chart, id, shape, drawing.root.prefix));
}
