import type { AxisModel } from "../../../model/charts";
import { escapeAttribute } from "../xml/escapeXml";
import { lineXml, shapeXml } from "./lineXml";
import { textPropertiesXml } from "./textXml";

export interface AxisPlace {
  readonly id: number;
  readonly crossId: number;
  readonly position: "b" | "l" | "r" | "t";
  /** Crosses the other axis at its far end. */
  readonly atEnd: boolean;
}

export function categoryAxisXml(axis: AxisModel, place: AxisPlace): string {
  const spacing = axis.tickLabelSpacing === null ? "" : `<c:tickLblSkip val="${axis.tickLabelSpacing}"/>`;
  // Dates on an automatic axis become a time axis, which knows no label spacing.
  const auto = axis.tickLabelSpacing === null ? 1 : 0;
  return `<c:catAx>${commonXml(axis, place)}<c:auto val="${auto}"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${spacing}<c:noMultiLvlLbl val="0"/></c:catAx>`;
}

export function valueAxisXml(axis: AxisModel, place: AxisPlace): string {
  return `<c:valAx>${commonXml(axis, place)}<c:crossBetween val="between"/></c:valAx>`;
}

function commonXml(axis: AxisModel, { id, crossId, position, atEnd }: AxisPlace): string {
  const limits = (axis.maximum === null ? "" : `<c:max val="${axis.maximum}"/>`) + (axis.minimum === null ? "" : `<c:min val="${axis.minimum}"/>`);
  const format = axis.numberFormat === null ? 'formatCode="General" sourceLinked="1"' : `formatCode="${escapeAttribute(axis.numberFormat)}" sourceLinked="0"`;
  return [
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/>${limits}</c:scaling>`,
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${position}"/>`,
    axis.majorGridlines ? `<c:majorGridlines>${shapeXml(lineXml({ color: "#D9D9D9", weight: 0.75, style: "Continuous" }))}</c:majorGridlines>` : "",
    `<c:numFmt ${format}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="${labelPositions[axis.tickLabelPosition]}"/>`,
    shapeXml(lineXml({ color: axis.lineColor, weight: 0.75, style: axis.lineColor === null ? "None" : "Continuous" })),
    textPropertiesXml({ size: axis.fontSize, color: axis.fontColor, bold: null, horizontal: null }),
    `<c:crossAx val="${crossId}"/><c:crosses val="${atEnd ? "max" : "autoZero"}"/>`,
  ].join("");
}

const labelPositions: Readonly<Record<AxisModel["tickLabelPosition"], string>> = { NextToAxis: "nextTo", High: "high", Low: "low", None: "none" };
