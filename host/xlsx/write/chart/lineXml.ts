import { solidFill } from "./textXml";

const emuPerPoint = 12_700;

export interface LineLook {
  readonly color: string | null;
  /** Points. */
  readonly weight: number | null;
  readonly style: "Continuous" | "Dash" | "None";
}

/** `<a:ln>`; "" where the chart's default holds. */
export function lineXml({ color, weight, style }: LineLook): string {
  if (style === "None") return "<a:ln><a:noFill/></a:ln>";
  if (color === null && weight === null && style === "Continuous") return "";
  const width = weight === null ? "" : ` w="${Math.round(weight * emuPerPoint)}"`;
  const dash = style === "Dash" ? '<a:prstDash val="dash"/>' : "";
  return `<a:ln${width} cap="rnd">${solidFill(color)}${dash}<a:round/></a:ln>`;
}

/** `<c:spPr>` around what is given; "" around nothing. */
export function shapeXml(...content: readonly string[]): string {
  const inside = content.join("");
  return inside === "" ? "" : `<c:spPr>${inside}</c:spPr>`;
}
