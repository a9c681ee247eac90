import { childOf, type XmlElement } from "../xmlElement";

/** The value of a chart's child element, such as `circle` of `<c:symbol val="circle"/>`; "" where there is none. */
export function valueOf(element: XmlElement | undefined, name: string): string {
  return childOf(element, name)?.attributes.get("val") ?? "";
}

/** A solid fill's "#RRGGBB"; null for none and for colours of the theme. */
export function rgbOf(fill: XmlElement | undefined): string | null {
  const value = childOf(fill, "srgbClr")?.attributes.get("val");
  return value === undefined ? null : `#${value.toUpperCase()}`;
}
