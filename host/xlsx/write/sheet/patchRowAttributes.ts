import type { RowInfo } from "../../../model/sheetModel";
import type { XmlElement } from "../xml/xmlElement";
import type { XmlPart } from "../xml/xmlPart";

/** Brings a row's height and visibility up to date; what already holds is left as it is spelled. */
export function patchRowAttributes(part: XmlPart, row: XmlElement, info: RowInfo | undefined): void {
  const height = info?.height;
  if (height !== undefined && Number(part.attribute(row, "ht") ?? Number.NaN) !== height) {
    part.setAttribute(row, "ht", String(height));
    part.setAttribute(row, "customHeight", "1");
  }
  if (isTrue(part.attribute(row, "hidden")) !== (info?.hidden === true)) part.setAttribute(row, "hidden", info?.hidden ? "1" : null);
}

export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}
