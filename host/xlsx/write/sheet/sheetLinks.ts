import type { ChartModel } from "../../../model/charts";
import type { SheetModel, TableModel } from "../../../model/sheetModel";
import { chartXml } from "../chart/chartXml";
import { chartAnchorXml, emptyDrawing } from "../chart/drawingXml";
import { partKinds } from "../parts/partKinds";
import type { XmlPart } from "../xml/xmlPart";
import { tableXml } from "../table/tableXml";
import { escapeAttribute } from "../xml/escapeXml";
import type { SheetContext } from "./sheetContext";

/** Adds a table's part to a sheet and gives the element that names it. */
export function addTable(sheet: SheetModel, table: TableModel, sheetPart: string, { draft, tableId }: SheetContext): string {
  const part = draft.addPart(partKinds.table, tableXml(sheet, table, tableId(table.id)));
  return `<tablePart r:id="${draft.relationshipsOf(sheetPart).add(partKinds.table.relationship, part)}"/>`;
}

/** Adds a custom property's part, UTF-16 as Excel reads it, and gives the element that names it. */
export function addCustomProperty(name: string, value: string, sheetPart: string, { draft }: SheetContext): string {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < value.length; i++) view.setUint16(i * 2, value.charCodeAt(i), true);
  const part = draft.addPart(partKinds.customProperty, bytes);
  return `<customPr name="${escapeAttribute(name)}" r:id="${draft.relationshipsOf(sheetPart).add(partKinds.customProperty.relationship, part)}"/>`;
}

/** Adds the drawing of a new sheet with its charts; gives the element that names it, "" without charts. */
export function addDrawing(sheet: SheetModel, sheetPart: string, context: SheetContext): string {
  if (sheet.charts.length === 0) return "";
  const part = context.draft.addPart(partKinds.drawing, emptyDrawing);
  for (const chart of sheet.charts) addChart(chart, part, context.draft.part(part), context);
  return `<drawing r:id="${context.draft.relationshipsOf(sheetPart).add(partKinds.drawing.relationship, part)}"/>`;
}

/** Adds a chart's part and its anchor to a drawing. */
export function addChart(chart: ChartModel, drawingPart: string, drawing: XmlPart, { draft, model }: SheetContext): void {
  const part = draft.addPart(partKinds.chart, chartXml(chart, model));
  const relationships = draft.relationshipsOf(drawingPart);
  const relationship = relationships.add(partKinds.chart.relationship, part);
  drawing.append(drawing.root, chartAnchorXml(chart, relationship, freeShapeId(drawing, relationship), drawing.root.prefix));
}

/** Ids of shapes are unique in a drawing; a new one is above those there, by as much as its relationship's number. */
function freeShapeId(drawing: XmlPart, relationship: string): number {
  const present = [...drawing.source(drawing.root).matchAll(/<[\w:]*cNvPr\s[^>]*?\bid="(\d+)"/g)].map((match) => Number(match[1]));
  return Math.max(1, ...present) + Number(relationship.replace("rId", ""));
}
