import type { SeriesModel } from "../../../model/charts";
import { childOf, childrenOf, descendantOf, flagOf, numberOf, type XmlElement } from "../xmlElement";
import { rgbOf, valueOf } from "./chartValues";

type PointModel = NonNullable<ReturnType<SeriesModel["points"]["get"]>>;

const positions: Readonly<Record<string, string>> = {
  t: "Top", b: "Bottom", l: "Left", r: "Right", ctr: "Center", inEnd: "InsideEnd", inBase: "InsideBase", outEnd: "OutsideEnd",
};

/** The points of a series (zero-based) that have a marker, a colour or a label of their own; a label of the whole series is one of each point. */
export function readPoints(series: XmlElement): SeriesModel["points"] {
  const points: SeriesModel["points"] = new Map();
  const dress = (index: number | null, part: PointModel): void => {
    if (index !== null) points.set(index, { ...points.get(index), ...part });
  };
  for (const point of childrenOf(series, "dPt")) dress(numberOf(childOf(point, "idx"), "val"), readLook(point));
  const labels = childOf(series, "dLbls");
  if (isShown(labels)) {
    for (let index = 0; index < countOf(series); index++) dress(index, readLabel(labels));
  }
  for (const label of childrenOf(labels, "dLbl")) dress(numberOf(childOf(label, "idx"), "val"), isShown(label) ? readLabel(label) : { hasDataLabel: false });
  return points;
}

function readLook(point: XmlElement): PointModel {
  const marker = childOf(point, "marker");
  const symbol = valueOf(marker, "symbol");
  const size = numberOf(childOf(marker, "size"), "val");
  const color = rgbOf(descendantOf(marker ?? point, "spPr", "solidFill"));
  return {
    ...(symbol === "" ? {} : { markerStyle: symbol === "none" ? "None" : symbol === "circle" ? "Circle" : "Automatic" }),
    ...(size === null ? {} : { markerSize: size }),
    ...(color === null ? {} : { markerColor: color }),
  };
}

function readLabel(label: XmlElement | undefined): PointModel {
  const position = positions[valueOf(label, "dLblPos")];
  return { hasDataLabel: true, ...(position === undefined ? {} : { labelPosition: position }) };
}

function isShown(label: XmlElement | undefined): boolean {
  return childOf(label, "delete") === undefined && flagOf(childOf(label, "showVal"), "val", false);
}

/** Points as counted in the numbers that the file keeps. */
function countOf(series: XmlElement): number {
  const values = childOf(series, "val") ?? childOf(series, "yVal");
  return values?.children.map((source) => numberOf(descendantOf(source, "numCache", "ptCount") ?? childOf(source, "ptCount"), "val")).find((count) => count !== null) ?? 0;
}
